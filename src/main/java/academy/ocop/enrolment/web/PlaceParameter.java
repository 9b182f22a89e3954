package academy.ocop.enrolment.web;

import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.LessonId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** What stands in the addresses of the learner's pages. Anything that cannot be an id is nothing that exists. */
final class PlaceParameter {

    private PlaceParameter() {}

    static EnrolmentId place(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound(String.valueOf(text));
        }
        return new EnrolmentId(Long.parseLong(text));
    }

    static LessonId lesson(CourseId course, @Nullable String folder) {
        try {
            return LessonId.of(course, String.valueOf(folder));
        } catch (IllegalArgumentException notASlug) {
            throw new NotFound(String.valueOf(folder));
        }
    }
}
