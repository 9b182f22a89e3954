package academy.ocop.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/** The counter of one kind of paper in one year. Moved by one conditional update, which other issues wait for. */
@Entity
@IdClass(CertificateSeries.Key.class)
@Table(name = "certificate_series")
class CertificateSeries {

    /** What Jakarta Persistence wants for two columns. */
    static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private String code = "";
        private int year;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.code.equals(code) && key.year == year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, year);
        }
    }

    @Id
    @Column(name = "code")
    private String code;

    @Id
    @Column(name = "series_year")
    private int year;

    @Column(name = "last_serial")
    private int lastSerial;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CertificateSeries() {}

    CertificateSeries(String code, int year, int lastSerial) {
        this.code = code;
        this.year = year;
        this.lastSerial = lastSerial;
    }

    int lastSerial() {
        return lastSerial;
    }
}
