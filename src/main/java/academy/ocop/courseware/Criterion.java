package academy.ocop.courseware;

/**
 * One criterion of the evaluation of products, as the decision words it.
 *
 * @param number as printed there, such as {@code 2.3}
 * @param points at most; empty where the transcript has none
 */
public record Criterion(int set, String setName, String number, String name, String points) {}
