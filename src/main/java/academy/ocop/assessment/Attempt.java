package academy.ocop.assessment;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.QuestionId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.platform.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One try at a quiz or a final test: which questions were drawn, in which order, and once submitted what it was worth.
 *
 * <p>It stays on the edition it was begun with and is never deleted or marked again: a course that changes its key later
 * changes no result.
 */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "attempt_seq")
    @SequenceGenerator(name = "attempt_seq", sequenceName = "attempt_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "edition_id", updatable = false)
    private EditionId edition;

    @Column(name = "test", updatable = false)
    private TestId test;

    @Column(name = "attempt_no", updatable = false)
    private int number;

    @Column(name = "questions", updatable = false)
    private String questions;

    @Column(name = "seed", updatable = false)
    private long seed;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "points")
    private @Nullable BigDecimal points;

    @Column(name = "points_max", updatable = false)
    private int pointsMax;

    @Column(name = "passed")
    private @Nullable Boolean passed;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(AttemptKey key, PersonId person, EditionId edition, Drawn drawn, Instant now) {
        this.enrolment = key.place();
        this.person = person;
        this.edition = edition;
        this.test = key.test();
        this.number = key.number();
        this.questions = drawn.questions().stream()
                .map(question -> question.id().value())
                .collect(Collectors.joining(" "));
        this.seed = drawn.seed();
        this.startedAt = now;
        this.pointsMax = drawn.points();
    }

    /**
     * Ends the attempt with what its answers are worth.
     *
     * @param reached whether the pass mark is reached; null for a quiz, which has none
     */
    void submit(BigDecimal worth, @Nullable Boolean reached, Instant now) {
        if (isSubmitted()) {
            throw new Refused(AssessmentRefusal.ALREADY_SUBMITTED);
        }
        points = worth;
        passed = reached;
        submittedAt = now;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    long id() {
        return id == null ? 0 : id;
    }

    AttemptKey key() {
        return new AttemptKey(enrolment, test, number);
    }

    EditionId edition() {
        return edition;
    }

    int number() {
        return number;
    }

    /** The questions it drew, from the course of its edition. */
    Drawn drawn(Course course) {
        List<QuestionId> ids =
                Arrays.stream(questions.split(" ")).map(QuestionId::new).toList();
        return Drawn.earlier(course, test, ids, seed);
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    BigDecimal points() {
        return points == null ? BigDecimal.ZERO : points;
    }

    int pointsMax() {
        return pointsMax;
    }
}
