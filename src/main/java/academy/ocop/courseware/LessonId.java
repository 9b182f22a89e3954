package academy.ocop.courseware;

import java.io.Serializable;

/**
 * Names a lesson for ever, together with its course, such as {@code food-safety/drying}.
 *
 * @param value the course's slug, a slash, the lesson folder's slug; anything else is refused with
 *     {@link IllegalArgumentException}
 */
public record LessonId(String value) implements Serializable {

    public LessonId {
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a lesson's id is course/folder, not '" + value + "'");
        }
        Slug.require(value.substring(0, slash));
        Slug.require(value.substring(slash + 1));
    }

    /** The lesson in the given folder of a course. */
    public static LessonId of(CourseId course, String folder) {
        return new LessonId(course.value() + "/" + folder);
    }

    public CourseId course() {
        return new CourseId(value.substring(0, value.indexOf('/')));
    }

    /** The lesson's folder inside its course, such as {@code drying}. */
    public String folder() {
        return value.substring(value.indexOf('/') + 1);
    }
}
