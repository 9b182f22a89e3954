package academy.ocop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Limits;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeptEditionTest {

    private final CourseFiles files = CourseFiles.ofFolder(Path.of("src/test/resources/courses/dry-shrimp"));
    private final Edition edition = new Edition(
            new EditionId(50),
            CourseReader.read(files, "dry-shrimp").course().orElseThrow(),
            files.hash(),
            Instant.EPOCH);
    private final KeptEdition kept = KeptEdition.of(edition, files);

    @Test
    void imagesOfALessonAreThoseOfItsOwnEdition() {
        for (var lesson : edition.course().lessons()) {
            for (Language language : Language.values()) {
                assertThat(kept.html().get(KeptEdition.key(lesson.id(), language)))
                        .contains("src=\"/catalogue/media/50/" + lesson.id().folder() + "/media/")
                        .doesNotContain("{media}");
            }
        }
    }

    @Test
    void isFoundByWordsWithoutMarks() {
        assertThat(kept.folded()).contains("tom kho");
    }

    /** What stands in the database is the zip: reading it back must give the same course and the same hash. */
    @Test
    void comesBackFromItsZipUnchanged() {
        CourseFiles back = CourseFiles.ofZip(new ByteArrayInputStream(files.toZip()), Limits.STANDARD);

        assertThat(back.hash()).isEqualTo(files.hash());
        assertThat(CourseReader.read(back, "dry-shrimp").course()).contains(edition.course());
    }
}
