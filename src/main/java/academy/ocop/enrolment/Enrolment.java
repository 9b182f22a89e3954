package academy.ocop.enrolment;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.LessonId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Refused;
import academy.ocop.training.ClassId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in one class.
 *
 * <p>A place is never deleted. The province reports people who left early, so leaving is a state; whoever comes back sits down
 * on the same place, with the edition and the progress it had.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "class_id", updatable = false)
    private ClassId trainingClass;

    @Column(name = "edition_id", updatable = false)
    private EditionId edition;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EnrolmentState state;

    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "last_lesson")
    private @Nullable String lastLesson;

    @Column(name = "lessons_finished")
    private int lessonsFinished;

    @Column(name = "final_passed_at")
    private @Nullable Instant finalPassedAt;

    @Column(name = "final_percent")
    private @Nullable BigDecimal finalPercent;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(
            PersonId person,
            ClassId trainingClass,
            EditionId edition,
            UnitId unit,
            boolean demonstration,
            Instant now) {
        this.person = person;
        this.trainingClass = trainingClass;
        this.edition = edition;
        this.unit = unit;
        this.state = EnrolmentState.ACTIVE;
        this.enrolledAt = now;
        this.lastSeenAt = now;
        this.demonstration = demonstration;
    }

    EnrolmentId id() {
        return new EnrolmentId(Objects.requireNonNull(id, "known once it is stored"));
    }

    PersonId person() {
        return person;
    }

    ClassId trainingClass() {
        return trainingClass;
    }

    EditionId edition() {
        return edition;
    }

    EnrolmentState state() {
        return state;
    }

    boolean finalPassed() {
        return finalPassedAt != null;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    Optional<String> lastLesson() {
        return Optional.ofNullable(lastLesson);
    }

    /** Takes the place again after having left. */
    void comeBack(Instant now) {
        if (state != EnrolmentState.LEFT) {
            throw new Refused(EnrolmentRefusal.ALREADY_ENROLLED);
        }
        state = EnrolmentState.ACTIVE;
        endedAt = null;
        lastSeenAt = now;
    }

    void leave(Instant now) {
        if (state == EnrolmentState.FINISHED) {
            throw new Refused(EnrolmentRefusal.COURSE_FINISHED);
        }
        requirePresent();
        state = EnrolmentState.LEFT;
        endedAt = now;
    }

    /** Whoever has left finishes nothing more, until she comes back. */
    void requirePresent() {
        if (state == EnrolmentState.LEFT) {
            throw new Refused(EnrolmentRefusal.LEFT_CLASS);
        }
    }

    void passFinal(BigDecimal percent, Instant now) {
        requirePresent();
        if (finalPassedAt == null) {
            finalPassedAt = now;
            finalPercent = percent;
        }
    }

    /**
     * Counts what is finished; the last requirement met finishes the place.
     *
     * @return the event to fire, the one time it becomes complete
     */
    Optional<EnrolmentFinished> count(Completion completion, Instant now) {
        lastSeenAt = now;
        lessonsFinished = completion.lessonsFinished();
        if (state != EnrolmentState.ACTIVE || !completion.isComplete()) {
            return Optional.empty();
        }
        state = EnrolmentState.FINISHED;
        endedAt = now;
        BigDecimal percent = Objects.requireNonNull(finalPercent, "stored with the passed final test");
        return Optional.of(new EnrolmentFinished(id(), person, trainingClass, edition, unit, percent, now));
    }

    EnrolledPlace place(Set<LessonId> finished) {
        return new EnrolledPlace(
                id(),
                person,
                trainingClass,
                edition,
                unit,
                state,
                lessonsFinished,
                finished,
                lastLesson().map(LessonId::new),
                enrolledAt,
                endedAt,
                finalPassed());
    }
}
