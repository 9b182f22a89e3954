package academy.ocop.reporting;

import java.util.List;

/** A part of the list behind a figure, with how long the whole list is: as long as the figure. */
public record ReportList(List<ListLine> lines, long total) {}
