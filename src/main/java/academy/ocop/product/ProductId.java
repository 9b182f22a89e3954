package academy.ocop.product;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One product. */
public record ProductId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable ProductId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable ProductId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ProductId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new ProductId(column);
        }
    }
}
