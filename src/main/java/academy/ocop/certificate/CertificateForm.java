package academy.ocop.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of paper and how its numbers are written: the office's choice, so it is data. */
@Entity
@Table(name = "certificate_form")
class CertificateForm {

    /** Papers of the office. */
    static final String REAL = "GXN";

    /** Papers without value, to try the portal out. */
    static final String DEMONSTRATION = "THU";

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "paper_pattern", updatable = false)
    private String paperPattern;

    @Column(name = "register_pattern", updatable = false)
    private String registerPattern;

    /** The last year in which a paper was issued; written, and so locked, by whoever opens a year. */
    @Column(name = "last_year")
    private int lastYear;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CertificateForm() {}

    NumberPattern paperPattern() {
        return new NumberPattern(paperPattern);
    }

    NumberPattern registerPattern() {
        return new NumberPattern(registerPattern);
    }

    String code() {
        return code;
    }

    int lastYear() {
        return lastYear;
    }
}
