package academy.ocop.certificate;

import academy.ocop.catalogue.EditionId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A completion whose paper waits until the portal has a public address to print on it. */
@Entity
@Table(name = "certificate_waiting")
class WaitingPaper {

    @Id
    @Column(name = "enrolment_id")
    private long enrolment;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "class_id", updatable = false)
    private ClassId trainingClass;

    @Column(name = "edition_id", updatable = false)
    private EditionId edition;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Column(name = "result_percent", updatable = false)
    private BigDecimal percent;

    @Column(name = "completed_at", updatable = false)
    private Instant completedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected WaitingPaper() {}

    WaitingPaper(Completion earned) {
        this.enrolment = earned.enrolment().value();
        this.person = earned.person();
        this.trainingClass = earned.trainingClass();
        this.edition = earned.edition();
        this.unit = earned.unit();
        this.percent = earned.percent();
        this.completedAt = earned.at();
    }

    Completion completion() {
        return new Completion(new EnrolmentId(enrolment), person, trainingClass, edition, unit, percent, completedAt);
    }
}
