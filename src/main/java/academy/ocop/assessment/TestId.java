package academy.ocop.assessment;

import academy.ocop.courseware.LessonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a test of a course: the quiz of one lesson, the test at the end, or the questions before the first lesson.
 *
 * @param value the lesson's id, {@code final} or {@code pre-test}; anything else is refused with {@link IllegalArgumentException}
 */
public record TestId(String value) implements Serializable {

    /** The test at the end of a course. */
    public static final TestId FINAL = new TestId("final");

    /** The questions before the first lesson, which never count. */
    public static final TestId PRE = new TestId("pre-test");

    public TestId {
        if (!"final".equals(value) && !"pre-test".equals(value)) {
            value = new LessonId(value).value();
        }
    }

    public static TestId quizOf(LessonId lesson) {
        return new TestId(lesson.value());
    }

    public boolean isFinal() {
        return "final".equals(value);
    }

    public boolean isPre() {
        return "pre-test".equals(value);
    }

    /** The lesson whose quiz this is; empty for the other two. */
    public Optional<LessonId> lesson() {
        return isFinal() || isPre() ? Optional.empty() : Optional.of(new LessonId(value));
    }

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable TestId, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable TestId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable TestId convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : new TestId(column);
        }
    }
}
