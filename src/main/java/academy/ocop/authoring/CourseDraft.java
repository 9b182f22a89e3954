package academy.ocop.authoring;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.AccountId;
import academy.ocop.platform.Refused;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft of a course, without its files. Where it stands and who did what last; everything before is in the audit trail. */
@Entity
@Table(name = "course_draft")
class CourseDraft {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "course_draft_seq")
    @SequenceGenerator(name = "course_draft_seq", sequenceName = "course_draft_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "course", updatable = false)
    private String course;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", updatable = false)
    private DraftOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DraftState state;

    @Column(name = "base_edition", updatable = false)
    private @Nullable EditionId base;

    @Column(name = "arrived_hash", updatable = false)
    private @Nullable String arrivedHash;

    @Column(name = "faults")
    private int faults;

    @Column(name = "made_by", updatable = false)
    private @Nullable Long madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_by")
    private @Nullable Long submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "edition")
    private @Nullable EditionId edition;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CourseDraft() {}

    CourseDraft(
            CourseId course,
            DraftOrigin origin,
            @Nullable EditionId base,
            @Nullable String arrivedHash,
            @Nullable AccountId by,
            Instant now) {
        this.course = course.value();
        this.origin = origin;
        this.state = DraftState.DRAFT;
        this.base = base;
        this.arrivedHash = arrivedHash;
        this.madeBy = by == null ? null : by.value();
        this.madeAt = now;
        this.changedBy = madeBy;
        this.changedAt = now;
    }

    DraftId id() {
        return new DraftId(Objects.requireNonNull(id, "known once it is stored"));
    }

    CourseId course() {
        return new CourseId(course);
    }

    DraftState state() {
        return state;
    }

    Optional<String> arrivedHash() {
        return Optional.ofNullable(arrivedHash);
    }

    void requireWritable() {
        if (!state.isWritable()) {
            throw new Refused(AuthoringRefusal.NOT_WRITABLE);
        }
    }

    void requireSubmitted() {
        if (state != DraftState.SUBMITTED) {
            throw new Refused(AuthoringRefusal.NOT_SUBMITTED);
        }
    }

    void checked(int found) {
        faults = found;
    }

    void changed(@Nullable AccountId by, Instant now) {
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }

    void submit(@Nullable AccountId by, Instant now) {
        requireWritable();
        state = DraftState.SUBMITTED;
        submittedBy = by == null ? null : by.value();
        submittedAt = now;
        reason = null;
    }

    void sendBack(@Nullable AccountId by, String why, Instant now) {
        requireSubmitted();
        decide(DraftState.SENT_BACK, by, now);
        reason = why;
    }

    void publish(EditionId as, @Nullable AccountId by, Instant now) {
        requireSubmitted();
        decide(DraftState.PUBLISHED, by, now);
        edition = as;
    }

    void discard(@Nullable AccountId by, Instant now) {
        if (!state.isOpen()) {
            throw new Refused(AuthoringRefusal.NOT_WRITABLE);
        }
        decide(DraftState.DISCARDED, by, now);
    }

    private void decide(DraftState to, @Nullable AccountId by, Instant now) {
        state = to;
        decidedBy = by == null ? null : by.value();
        decidedAt = now;
    }

    DraftLine line() {
        return new DraftLine(
                id(),
                course(),
                origin,
                state,
                base,
                faults,
                madeBy,
                madeAt,
                changedBy,
                changedAt,
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                reason == null ? "" : reason,
                edition);
    }
}
