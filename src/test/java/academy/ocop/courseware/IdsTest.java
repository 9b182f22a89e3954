package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Food", "food_safety", "-food", "food-", "food--safety", "1food", "phơi", "a/b", "a b"})
    void whatIsNoSlugIsNoId(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CourseId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutcomeId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonId("food-safety/" + value));
    }

    @Test
    void anIdHasSixtyCharactersAtMost() {
        assertThat(new CourseId("a".repeat(60)).value()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new CourseId("a".repeat(61)));
    }

    @Test
    void aLessonKnowsItsCourse() {
        LessonId drying = new LessonId("food-safety/drying");

        assertThat(drying.course()).isEqualTo(new CourseId("food-safety"));
        assertThat(drying.folder()).isEqualTo("drying");
        assertThat(LessonId.of(drying.course(), "drying")).isEqualTo(drying);
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonId("drying"));
    }

    @Test
    void wordsOfCourseFilesStandForConstants() {
        assertThat(Subject.of("raw-material-areas")).contains(Subject.RAW_MATERIAL_AREAS);
        assertThat(Subject.of("cooking")).isEmpty();
        assertThat(Audience.of("commune-official")).contains(Audience.COMMUNE_OFFICIAL);
        assertThat(Language.of("vi")).isEqualTo(Language.VI);
        assertThat(Language.of("en-GB")).isEqualTo(Language.EN);
        assertThat(Language.EN.tag()).isEqualTo("en");
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("km"));
    }
}
