package academy.ocop.training;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One training class. */
public record ClassId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable ClassId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable ClassId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ClassId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new ClassId(column);
        }
    }
}
