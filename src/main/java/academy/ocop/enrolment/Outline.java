package academy.ocop.enrolment;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A learner's course as a list: what is done, where she is, what comes next. Made of her own edition and her progress alone.
 *
 * @param next the lesson that "continue" leads to; empty when all are finished
 * @param finalTest where the final test stands
 */
public record Outline(List<Part> parts, Optional<Lesson> next, int finished, int lessons, FinalState finalTest) {

    public Outline {
        parts = List.copyOf(parts);
    }

    /** A module of the course. */
    public record Part(Module module, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A lesson in its place. */
    public record Line(Lesson lesson, int number, LineState state) {}

    /** What the sign before a lesson says. */
    public enum LineState {
        DONE,
        NOW,
        OPEN
    }

    /** Where the final test stands: it opens when the lessons are done. */
    public enum FinalState {
        LOCKED,
        NOW,
        PASSED
    }

    public static Outline of(Course course, EnrolledPlace place) {
        List<Lesson> lessons = course.lessons();
        Optional<Lesson> next = next(lessons, place);
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (Module module : course.modules()) {
            List<Line> lines = new ArrayList<>();
            for (Lesson lesson : module.lessons()) {
                number++;
                lines.add(new Line(lesson, number, state(lesson, place, next)));
            }
            parts.add(new Part(module, lines));
        }
        int finished = (int) lessons.stream()
                .filter(lesson -> place.finished().contains(lesson.id()))
                .count();
        FinalState finalTest =
                place.finalPassed() ? FinalState.PASSED : next.isPresent() ? FinalState.LOCKED : FinalState.NOW;
        return new Outline(parts, next, finished, lessons.size(), finalTest);
    }

    /** The number of a lesson in the whole course, from 1. */
    public static int number(Course course, LessonId lesson) {
        return course.lessons().stream().map(Lesson::id).toList().indexOf(lesson) + 1;
    }

    /** The lesson she had open last if it is not finished, else the first unfinished one after it, else the first one. */
    private static Optional<Lesson> next(List<Lesson> lessons, EnrolledPlace place) {
        int last = place.lastLesson()
                .map(id -> lessons.stream().map(Lesson::id).toList().indexOf(id))
                .orElse(0);
        List<Lesson> fromLast = new ArrayList<>(lessons.subList(Math.max(last, 0), lessons.size()));
        fromLast.addAll(lessons.subList(0, Math.max(last, 0)));
        return fromLast.stream()
                .filter(lesson -> !place.finished().contains(lesson.id()))
                .findFirst();
    }

    private static LineState state(Lesson lesson, EnrolledPlace place, Optional<Lesson> next) {
        if (place.finished().contains(lesson.id())) {
            return LineState.DONE;
        }
        return next.filter(lesson::equals).isPresent() ? LineState.NOW : LineState.OPEN;
    }
}
