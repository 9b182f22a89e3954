package academy.ocop.courseware;

import java.io.Serializable;

/**
 * Names a question within its file (one lesson's quiz, or the bank of the final test) for ever.
 *
 * <p>Two lessons may use the same word, so whoever stores it stores the lesson or the course beside it.
 *
 * @param value a slug of at most 60 characters; anything else is refused with {@link IllegalArgumentException}
 */
public record QuestionId(String value) implements Serializable {

    public QuestionId {
        Slug.require(value);
    }
}
