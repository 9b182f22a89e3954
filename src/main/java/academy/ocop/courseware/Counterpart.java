package academy.ocop.courseware;

/**
 * What can be put beside a left in a question of matching.
 *
 * @param id a whole number that says nothing about the left it belongs to
 */
public record Counterpart(String id, Bilingual text) {}
