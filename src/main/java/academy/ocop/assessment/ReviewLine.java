package academy.ocop.assessment;

import java.util.List;

/** What to read again: something that learners should be able to do, and the lessons that teach it. */
public record ReviewLine(String outcome, List<LessonLine> lessons) {

    public ReviewLine {
        lessons = List.copyOf(lessons);
    }
}
