package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void sortsByGivenNameThenByFamilyName() {
        List<String> sorted = Stream.of(
                        "Trần Thị Lài",
                        "Nguyễn Văn Anh",
                        "Lê An",
                        "Võ Thị Ánh",
                        "Đặng Văn Ân",
                        "Dương Văn Ân",
                        "Lê Thị Lan",
                        "Lê Thị Lân",
                        "Phạm Hòa",
                        "Phạm Hoa",
                        "Trần Hoa",
                        "Lưu Đức",
                        "Lưu Dũng")
                .sorted(Comparator.comparing(name -> PersonName.of(name).sort()))
                .toList();

        assertThat(sorted)
                .containsExactly(
                        "Lê An",
                        "Nguyễn Văn Anh",
                        "Võ Thị Ánh",
                        "Dương Văn Ân",
                        "Đặng Văn Ân",
                        "Lưu Dũng",
                        "Lưu Đức",
                        "Phạm Hoa",
                        "Trần Hoa",
                        "Phạm Hòa",
                        "Trần Thị Lài",
                        "Lê Thị Lan",
                        "Lê Thị Lân");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trần Thị Lài", "Sóc Kha", "Nguyễn Đỗ Ường"})
    void isTheSameHoweverItsMarksWereTyped(String name) {
        assertThat(PersonName.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(PersonName.of("  " + name.replace(" ", "  ") + " "));
    }

    @Test
    void keepsAnyScriptAsWritten() {
        for (String name : List.of("សុខ ខា", "陳美蓉", "Zoë O'Neill-Łuk", "𠮷田 一", "محمد")) {
            assertThat(PersonName.of(name).full()).isEqualTo(name);
        }
    }

    @Test
    void takesThreeHundredCharactersOfAnyPlaneAndNotOneMore() {
        assertThat(PersonName.of("𠮷".repeat(300)).isTooLong()).isFalse();
        assertThat(PersonName.of("𠮷".repeat(301)).isTooLong()).isTrue();
        assertThat(PersonName.of("Ậ ".repeat(150)).sort()).hasSizeLessThanOrEqualTo(700);
        assertThat(PersonName.of("𠮷".repeat(300)).sort()).hasSizeLessThanOrEqualTo(700);
    }

    @Test
    void dropsWhatIsNoPartOfAName() {
        assertThat(PersonName.of("Lài\u0000\u202Etxt").full()).isEqualTo("Làitxt");
        assertThat(PersonName.of(" \u200b\t\n ").sort()).isNotNull();
        assertThat(PersonName.of("\t \n").isEmpty()).isTrue();
        assertThat(PersonName.of("\u200B\u200B").isEmpty()).isTrue();
        assertThat(PersonName.of("123 -- \uD83E\uDD90").isEmpty()).isTrue();
        assertThat(PersonName.of("T\u200Bên \u202EẨn").full()).isEqualTo("Tên Ẩn");
    }

    @Test
    void sortsByTheGivenNameWhateverRemarkStandsBehindIt() {
        List<String> sorted = Stream.of(
                        "Trần Thị Lài (mẫu)", "Lê Thị Lan", "Võ Anh (mẫu) (xã A)", "Bùi Hoa (mẫu)", "Bùi Hoa")
                .sorted(Comparator.comparing(name -> PersonName.of(name).sort()))
                .toList();

        assertThat(sorted)
                .containsExactly("Võ Anh (mẫu) (xã A)", "Bùi Hoa", "Bùi Hoa (mẫu)", "Trần Thị Lài (mẫu)", "Lê Thị Lan");
        assertThat(PersonName.of("(mẫu)").sort()).isNotEmpty();
    }

    @Test
    void knowsWhatSomebodyIsCalled() {
        assertThat(PersonName.of("Trần Thị Lài (mẫu)").givenFold()).isEqualTo("lai");
        assertThat(PersonName.of("Trần Thị Lài").givenFold()).isEqualTo("lai");
        assertThat(PersonName.of("Lài").givenFold()).isEqualTo("lai");
    }

    @Test
    void sortKeyIsMadeOfSignsThatEveryDatabaseSortsAlike() {
        assertThat(PersonName.of("Đặng Thị Ở 2 សុខ – O'Neill").sort()).matches("[0-9a-z]+");
    }
}
