package academy.ocop.assessment;

/** One option of a question as it is shown before the submit: nothing about right and wrong. */
public record ShownOption(String id, String text, boolean chosen) {}
