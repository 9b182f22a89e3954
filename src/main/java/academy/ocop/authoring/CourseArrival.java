package academy.ocop.authoring;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.courseware.CourseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery of the portal that became a draft: a later start does not make it again. */
@Entity
@Table(name = "course_arrival")
class CourseArrival {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "course_arrival_seq")
    @SequenceGenerator(name = "course_arrival_seq", sequenceName = "course_arrival_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "course", updatable = false)
    private String course;

    @Column(name = "content_hash", updatable = false)
    private String hash;

    @Column(name = "arrived_at", updatable = false)
    private Instant arrivedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CourseArrival() {}

    CourseArrival(CourseId course, String hash, Instant now) {
        this.course = course.value();
        this.hash = hash;
        this.arrivedAt = now;
    }
}
