package academy.ocop.training;

import java.util.List;

/**
 * Part of a list of classes.
 *
 * @param total how many there are in all
 */
public record ClassPart(List<ClassView> classes, long total) {}
