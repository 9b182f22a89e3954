package academy.ocop.assessment;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.QuestionId;
import java.nio.file.Path;

/** The real course, as its learners get it. */
final class FoodSafety {

    static final Course COURSE = CourseReader.read(
                    CourseFiles.ofFolder(Path.of("courses", "food-safety")), "food-safety")
            .course()
            .orElseThrow();

    static final Sheets SHEETS = new Sheets(COURSE, Language.VI);

    private FoodSafety() {}

    static TestId quiz(String folder) {
        return TestId.quizOf(LessonId.of(COURSE.id(), folder));
    }

    static Question question(Drawn drawn, String id) {
        return drawn.question(new QuestionId(id)).orElseThrow();
    }
}
