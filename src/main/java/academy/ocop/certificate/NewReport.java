package academy.ocop.certificate;

/**
 * What somebody tells about a paper.
 *
 * @param paper its number or code as typed, up to 100 characters
 * @param contact how the office can answer, or an empty text
 */
public record NewReport(ReportKind kind, String paper, String message, String contact) {}
