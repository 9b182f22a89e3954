package academy.ocop.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One account. */
public record AccountId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable AccountId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable AccountId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable AccountId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new AccountId(column);
        }
    }
}
