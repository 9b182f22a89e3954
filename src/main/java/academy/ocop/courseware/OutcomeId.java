package academy.ocop.courseware;

import java.io.Serializable;

/**
 * Names, within its course, something that learners can do afterwards, such as {@code dry-safely}.
 *
 * @param value a slug of at most 60 characters; anything else is refused with {@link IllegalArgumentException}
 */
public record OutcomeId(String value) implements Serializable {

    public OutcomeId {
        Slug.require(value);
    }
}
