package academy.ocop.courseware;

import java.io.Serializable;

/**
 * Names a course for ever: the name of its folder, such as {@code food-safety}.
 *
 * @param value a slug of at most 60 characters; anything else is refused with {@link IllegalArgumentException}
 */
public record CourseId(String value) implements Serializable {

    public CourseId {
        Slug.require(value);
    }
}
