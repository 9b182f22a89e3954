package academy.ocop.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One edition of a course: its files as they were published. */
public record EditionId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable EditionId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable EditionId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable EditionId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new EditionId(column);
        }
    }
}
