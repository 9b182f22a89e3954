package academy.ocop.courseware;

import java.util.List;

/**
 * Which criteria of the product evaluation a course helps to prepare. It never promises points.
 *
 * @param edition number and year of the decision with the criteria, such as {@code 26/2026}
 * @param set number of the product set (<i>bộ sản phẩm</i>) in that decision
 * @param criteria numbers of criteria as printed there, such as {@code 2.3}: texts, because 2.1 and 2.10 differ
 * @param lessons the lessons that help with them
 */
public record Prepares(String edition, int set, List<String> criteria, List<LessonId> lessons) {

    public Prepares {
        criteria = List.copyOf(criteria);
        lessons = List.copyOf(lessons);
    }
}
