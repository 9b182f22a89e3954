package academy.ocop.courseware;

/** How many questions about one outcome a final test draws from the bank, 1 or more. */
public record Draw(OutcomeId outcome, int questions) {}
