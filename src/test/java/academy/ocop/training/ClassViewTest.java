package academy.ocop.training;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.places.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "open and without limits, OPEN,      ,           ,   40, true",
        "one seat left,           OPEN,      ,           35, 34, true",
        "full,                    OPEN,      ,           35, 35, false",
        "its last day is today,   OPEN,      2026-11-23, ,   0,  true",
        "its last day is over,    OPEN,      2026-11-22, ,   0,  false",
        "closed,                  CLOSED,    ,           ,   0,  false",
        "cancelled,               CANCELLED, ,           ,   0,  false",
    })
    void takesLearners(
            String name, ClassState state, @Nullable LocalDate end, @Nullable Integer seats, int taken, boolean takes) {
        ClassView view = new ClassView(
                new ClassId(1),
                "attp-01",
                new CourseId("dry-shrimp"),
                new EditionId(2),
                new Bilingual("Lớp", "Class"),
                ClassForm.CLASSROOM,
                state,
                new UnitId(3),
                TODAY,
                end,
                seats,
                taken);

        assertThat(view.takesLearners(TODAY)).isEqualTo(takes);
    }

    @Test
    void codeOfSelfPacedClassFitsIntoItsColumn() {
        assertThat(NewestEditions.code("An toàn thực phẩm")).isEqualTo("TH-ATTP");
        assertThat(NewestEditions.code("An toàn thực phẩm cho sản phẩm OCOP")).isEqualTo("TH-ATTP");
        assertThat(NewestEditions.code("Đặt tên – giữ nhãn hiệu 2026")).isEqualTo("TH-DTGNH2");
        assertThat(NewestEditions.code("a ".repeat(150))).hasSizeLessThan(20);
    }
}
