package academy.ocop.catalogue;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.courseware.CourseId;
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
import org.jspecify.annotations.Nullable;

/**
 * One published state of a course. At most one edition of a course is not retired; a retired one is never deleted, because
 * learners under way stay on it, and comes back when its very files are published again.
 */
@Entity
@Table(name = "course_edition")
class CourseEdition {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "course_edition_seq")
    @SequenceGenerator(name = "course_edition_seq", sequenceName = "course_edition_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "course", updatable = false)
    private String course;

    @Column(name = "version_label", updatable = false)
    private String versionLabel;

    @Column(name = "content_hash", updatable = false)
    private String hash;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private EditionOrigin origin;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CourseEdition() {}

    CourseEdition(CourseId course, String versionLabel, String hash, EditionOrigin origin, Instant now) {
        this.course = course.value();
        this.versionLabel = versionLabel;
        this.hash = hash;
        this.origin = origin;
        this.publishedAt = now;
    }

    EditionId id() {
        return new EditionId(Objects.requireNonNull(id, "known once it is stored"));
    }

    String course() {
        return course;
    }

    String hash() {
        return hash;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    EditionOrigin origin() {
        return origin;
    }

    /** An author took a change back: the earlier files are the course again. */
    void comeBack(EditionOrigin from) {
        retiredAt = null;
        origin = from;
    }
}
