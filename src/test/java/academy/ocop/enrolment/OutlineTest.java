package academy.ocop.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.LessonId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a learner's outline says, for the sample course with the lessons washing and drying. */
class OutlineTest {

    private static final Course COURSE = CourseReader.read(
                    CourseFiles.ofFolder(Path.of("src/test/resources/courses/dry-shrimp")), "dry-shrimp")
            .course()
            .orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "just enrolled,               '',             '',      false, NOW OPEN,  washing, LOCKED",
        "opened the second first,     '',             drying,  false, OPEN NOW,  drying,  LOCKED",
        "first one done,              washing,        washing, false, DONE NOW,  drying,  LOCKED",
        "second done out of order,    drying,         drying,  false, NOW DONE,  washing, LOCKED",
        "all lessons done,            washing drying, drying,  false, DONE DONE, '',      NOW",
        "test passed,                 washing drying, drying,  true,  DONE DONE, '',      PASSED",
    })
    void shows(
            String name, String finished, String last, boolean passed, String states, String next, String finalTest) {
        Outline outline = Outline.of(COURSE, place(finished, last, passed));

        assertThat(outline.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .map(line -> line.state().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(states);
        assertThat(outline.next().map(lesson -> lesson.id().folder()).orElse(""))
                .isEqualTo(next);
        assertThat(outline.finalTest().name()).isEqualTo(finalTest);
    }

    private static EnrolledPlace place(String finished, String last, boolean passed) {
        Set<LessonId> done = Arrays.stream(finished.split(" "))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> LessonId.of(COURSE.id(), folder))
                .collect(Collectors.toSet());
        return new EnrolledPlace(
                new EnrolmentId(1),
                new PersonId(2),
                new ClassId(3),
                new EditionId(4),
                new UnitId(5),
                EnrolmentState.ACTIVE,
                done.size(),
                done,
                Optional.of(last).filter(folder -> !folder.isEmpty()).map(folder -> LessonId.of(COURSE.id(), folder)),
                Instant.EPOCH,
                null,
                passed);
    }
}
