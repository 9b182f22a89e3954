package academy.ocop.product;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One producer. */
public record ProducerId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable ProducerId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable ProducerId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ProducerId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new ProducerId(column);
        }
    }
}
