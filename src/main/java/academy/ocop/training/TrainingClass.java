package academy.ocop.training;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.places.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One class (<i>lớp</i>). It offers the newest edition of its course while it is open; who sits in it keeps the edition she came
 * for. Its seats are counted by the database alone, see {@link TrainingRepository#takeSeat}.
 */
@Entity
@Table(name = "training_class")
class TrainingClass {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "training_class_seq")
    @SequenceGenerator(name = "training_class_seq", sequenceName = "training_class_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "course", updatable = false)
    private String course;

    @Column(name = "edition_id")
    private EditionId edition;

    @Column(name = "title_vi")
    private String titleVi;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "form", updatable = false)
    private ClassForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ClassState state;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "seats_max")
    private @Nullable Integer seatsMax;

    @Column(name = "seats_taken", updatable = false)
    private int seatsTaken;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected TrainingClass() {}

    TrainingClass(NewClass wish, EditionId edition, boolean demonstration, Instant now) {
        this.code = wish.code();
        this.course = wish.course().value();
        this.edition = edition;
        this.titleVi = wish.title().vi();
        this.titleEn = wish.title().en();
        this.form = wish.form();
        this.state = ClassState.OPEN;
        this.unit = wish.unit();
        this.startsOn = wish.startsOn();
        this.endsOn = wish.endsOn();
        this.seatsMax = wish.seatsMax();
        this.createdAt = now;
        this.demonstration = demonstration;
    }

    /** Who enrols from now on gets this edition. A self-paced class is named like its course. */
    void offer(Edition newest) {
        edition = newest.id();
        if (form == ClassForm.SELF_PACED) {
            titleVi = newest.course().title().vi();
            titleEn = newest.course().title().en();
        }
    }

    /** Takes nobody any more. Closing a closed class changes nothing. */
    /** An invented class, told as if it had begun on that day. */
    void tellBegun(LocalDate day) {
        startsOn = day;
    }

    void close() {
        if (state == ClassState.OPEN) {
            state = ClassState.CLOSED;
        }
    }

    /** Takes learners again; a cancelled class stays cancelled. */
    void openAgain() {
        if (state == ClassState.CLOSED) {
            state = ClassState.OPEN;
        }
    }

    ClassState state() {
        return state;
    }

    ClassView view() {
        return new ClassView(
                new ClassId(Objects.requireNonNull(id, "known once it is stored")),
                code,
                new CourseId(course),
                edition,
                new Bilingual(titleVi, titleEn),
                form,
                state,
                unit,
                startsOn,
                endsOn,
                seatsMax,
                seatsTaken);
    }
}
