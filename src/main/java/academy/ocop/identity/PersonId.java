package academy.ocop.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One person. */
public record PersonId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable PersonId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new PersonId(column);
        }
    }
}
