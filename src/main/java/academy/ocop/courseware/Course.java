package academy.ocop.courseware;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole course as its authors wrote it, checked: one that {@link CourseReader} hands out has no fault.
 *
 * @param version two whole numbers with a dot; the first rises when learners must study again
 * @param minutes study and tests together, as the author estimates them
 * @param lawDate the day whose law the course tells
 * @param preTest questions before the first lesson, which never count; empty when the course has none
 * @param handOut one page for the wall of the workshop
 * @param classPack for those who give the course in a hall
 * @param laws the laws that the lessons cite
 * @param reviewBy the day by which somebody has to read it against the law again
 */
public record Course(
        CourseId id,
        String version,
        Subject subject,
        Bilingual title,
        Bilingual summary,
        Set<Audience> audience,
        int minutes,
        LocalDate lawDate,
        LocalDate reviewBy,
        List<Outcome> outcomes,
        List<Prepares> prepares,
        List<Module> modules,
        FinalTest finalTest,
        List<Question> preTest,
        Optional<Translated<Printed>> handOut,
        Optional<Translated<ClassPack>> classPack,
        List<Law> laws,
        List<Source> sources,
        String licence) {

    public Course {
        Set<Audience> inOrder = EnumSet.noneOf(Audience.class);
        inOrder.addAll(audience);
        audience = Collections.unmodifiableSet(inOrder);
        outcomes = List.copyOf(outcomes);
        prepares = List.copyOf(prepares);
        modules = List.copyOf(modules);
        preTest = List.copyOf(preTest);
        laws = List.copyOf(laws);
        sources = List.copyOf(sources);
    }

    /** The lessons of all modules, in the order of study. */
    public List<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(LessonId lesson) {
        return lessons().stream().filter(one -> one.id().equals(lesson)).findFirst();
    }

    /** The lesson studied before this one; empty for the first, and for a lesson of another course. */
    public Optional<Lesson> before(LessonId lesson) {
        return neighbour(lesson, -1);
    }

    /** The lesson studied after this one; empty for the last, and for a lesson of another course. */
    public Optional<Lesson> after(LessonId lesson) {
        return neighbour(lesson, 1);
    }

    /** Paths of all images, videos and recordings in the course's folder, such as {@code drying/media/drying-yard.vi.svg}. */
    public Set<String> media() {
        Set<String> paths = new LinkedHashSet<>();
        for (Lesson lesson : lessons()) {
            for (Language language : Language.values()) {
                Stream.concat(
                                lesson.text(language).media().stream(),
                                lesson.recording(language).map(Recording::file).stream())
                        .forEach(name -> paths.add(lesson.id().folder() + "/media/" + name));
            }
        }
        return Collections.unmodifiableSet(paths);
    }

    private Optional<Lesson> neighbour(LessonId lesson, int step) {
        List<Lesson> lessons = lessons();
        int here = lessons.stream().map(Lesson::id).toList().indexOf(lesson);
        int there = here + step;
        return here < 0 || there < 0 || there >= lessons.size() ? Optional.empty() : Optional.of(lessons.get(there));
    }
}
