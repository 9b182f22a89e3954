package academy.ocop.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a paper says of the person it is for; a view, only read. */
@Entity
@Table(name = "certificate_holder")
class Holder {

    @Id
    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(name = "full_name", updatable = false)
    private String fullName;

    @Column(name = "birth_year", updatable = false)
    private int birthYear;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Holder() {}

    String fullName() {
        return fullName;
    }

    int birthYear() {
        return birthYear;
    }
}
