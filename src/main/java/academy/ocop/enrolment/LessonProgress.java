package academy.ocop.enrolment;

import academy.ocop.courseware.LessonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody opened a lesson, where in it she was last, and whether she has finished it. */
@Entity
@Table(name = "lesson_progress")
@IdClass(LessonProgress.Key.class)
class LessonProgress {

    @Id
    @Column(name = "enrolment_id")
    private long enrolment;

    @Id
    @Column(name = "lesson")
    private String lesson;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "last_opened_at")
    private Instant lastOpenedAt;

    @Column(name = "place")
    private String place;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected LessonProgress() {}

    LessonProgress(EnrolmentId enrolment, LessonId lesson, Instant now) {
        this.enrolment = enrolment.value();
        this.lesson = lesson.value();
        this.openedAt = now;
        this.lastOpenedAt = now;
        this.place = "";
    }

    LessonId lesson() {
        return new LessonId(lesson);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant lastOpenedAt() {
        return lastOpenedAt;
    }

    /** The heading she read last, or an empty text. */
    String place() {
        return place;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    void openAgain(Instant now) {
        lastOpenedAt = now;
    }

    void remember(String heading) {
        place = heading;
    }

    /** The first time counts. */
    void finish(Instant now) {
        if (finishedAt == null) {
            finishedAt = now;
        }
    }

    /** The pair that is the key. */
    record Key(long enrolment, String lesson) implements Serializable {}
}
