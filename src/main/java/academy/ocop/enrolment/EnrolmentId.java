package academy.ocop.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One person's place in one class. */
public record EnrolmentId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable EnrolmentId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable EnrolmentId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable EnrolmentId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new EnrolmentId(column);
        }
    }
}
