package academy.ocop.assessment;

import java.util.List;

/**
 * How much of one outcome was known before the first lesson.
 *
 * @param right questions answered in full
 * @param asked questions about it
 * @param lessons the lessons that teach what was missed
 */
public record OutcomeStanding(String outcome, int right, int asked, List<LessonLine> lessons) {

    public OutcomeStanding {
        lessons = List.copyOf(lessons);
    }

    public boolean isKnown() {
        return right == asked;
    }
}
