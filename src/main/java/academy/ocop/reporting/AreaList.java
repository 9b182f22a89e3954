package academy.ocop.reporting;

import java.util.List;

/** One page of an area's learners, with how many there are in all pages. */
public record AreaList(List<AreaLine> lines, long total) {}
