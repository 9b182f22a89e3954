package academy.ocop.places;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One administrative unit of one span of time. Never its code: codes were re-used for other units on 1 July 2025. */
public record UnitId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable UnitId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new UnitId(column);
        }
    }
}
