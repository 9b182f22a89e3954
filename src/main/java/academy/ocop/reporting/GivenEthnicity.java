package academy.ocop.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody chose to say about ethnicity. Read from a view, counted, never listed. */
@Entity
@Table(name = "reporting_ethnicity")
class GivenEthnicity {

    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(name = "ethnicity")
    private String ethnicity;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected GivenEthnicity() {}
}
