package academy.ocop.certificate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One row of the register of papers. */
public record CertificateId(long value) implements Serializable {

    /** How the id stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable CertificateId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable CertificateId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable CertificateId convertToEntityAttribute(@Nullable Long column) {
            return column == null ? null : new CertificateId(column);
        }
    }
}
