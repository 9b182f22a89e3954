package academy.ocop.enrolment;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a class and how far she has come.
 *
 * @param edition what she learns with, whatever was published since
 * @param unit where she lived or worked on the day she enrolled
 * @param finished the lessons whose quiz she has handed in
 * @param lastLesson the one she had open last
 * @param endedAt when she finished or left
 */
public record EnrolledPlace(
        EnrolmentId id,
        PersonId person,
        ClassId trainingClass,
        EditionId edition,
        UnitId unit,
        EnrolmentState state,
        int lessonsFinished,
        Set<LessonId> finished,
        Optional<LessonId> lastLesson,
        Instant enrolledAt,
        @Nullable Instant endedAt,
        boolean finalPassed) {

    public EnrolledPlace {
        finished = Set.copyOf(finished);
    }

    /** Whether the final test of her course is open to her. */
    public boolean hasFinishedAllLessonsOf(Course course) {
        return course.lessons().stream().map(Lesson::id).allMatch(finished::contains);
    }

    /** Whether something she does now still counts. */
    public boolean isActive() {
        return state == EnrolmentState.ACTIVE;
    }
}
