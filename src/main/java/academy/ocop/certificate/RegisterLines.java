package academy.ocop.certificate;

import java.util.List;

/** One page of the register. */
public record RegisterLines(List<RegisterLine> lines, long total) {}
