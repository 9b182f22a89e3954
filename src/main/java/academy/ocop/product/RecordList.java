package academy.ocop.product;

import java.util.List;

/** One page of products in somebody's reach, with how many there are in all pages. */
public record RecordList(List<RecordLine> lines, long total) {}
