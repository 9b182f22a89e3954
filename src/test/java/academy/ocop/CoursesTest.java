package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Fault;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Reading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The courses that learners read, in the folder {@code courses} of the project. */
class CoursesTest {

    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));

    private final List<Reading> courses = CourseReader.readAll(PROJECT.resolve("courses"));

    @Test
    void thereIsACourse() {
        assertThat(courses).isNotEmpty();
    }

    /** The message of the failure is what an author reads, so it is in Vietnamese. */
    @Test
    void noCourseHasAFault() {
        List<String> faults = courses.stream()
                .flatMap(reading -> reading.faults().stream())
                .map((Fault fault) -> fault.message(Language.VI))
                .toList();

        assertThat(faults).isEmpty();
    }
}
