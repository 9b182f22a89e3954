package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws that courses cite, and the criteria that they prepare for. */
class LegalRegisterTest {

    @Test
    void everyLawIsNamedInFull() {
        assertThat(LegalRegister.all()).hasSizeGreaterThan(70).allSatisfy(law -> {
            assertThat(LegalRegister.NUMBER.matcher(law.number()).matches())
                    .as(law.number())
                    .isTrue();
            assertThat(law.title().vi()).isNotBlank();
            assertThat(law.title().en()).isNotBlank();
            assertThat(law.kind()).isIn("law", "decree", "decision", "circular", "joint-circular", "resolution");
            assertThat(law.effective()).matches("(\\d{4}(-\\d{2}-\\d{2})?)?");
            assertThat(law.until()).matches("(\\d{4}(-\\d{2}-\\d{2})?)?");
            assertThat(law.replacedBy())
                    .as(law.number())
                    .allSatisfy(number -> assertThat(LegalRegister.find(number)).isPresent());
        });
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "26/2026/QĐ-TTg, 2026-11-23, IN_FORCE",
        "26/2026/QĐ-TTg, 2026-05-21, NOT_YET",
        "148/QĐ-TTg, 2026-11-23, ENDED",
        "148/QĐ-TTg, 2026-07-21, IN_FORCE",
        "148/QĐ-TTg, 2026-07-22, ENDED",
        "46/2026/NĐ-CP, 2026-11-23, SUSPENDED",
        "15/2018/NĐ-CP, 2026-11-23, IN_FORCE",
        "1048/QĐ-TTg, 2023-01-05, IN_FORCE",
        "1048/QĐ-TTg, 2024-01-05, ENDED",
        "02/2024/TT-BKHCN, 2026-11-23, UNCHECKED"
    })
    void knowsWhatHeldWhen(String number, LocalDate day, LawState state) {
        assertThat(LegalRegister.find(number).orElseThrow().on(day)).isEqualTo(state);
    }

    @ParameterizedTest(name = "\"{0}\" cites {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Theo 15/2018/NĐ-CP, Điều 4.; 15/2018/NĐ-CP",
                "(24/2023/QH15); 24/2023/QH15",
                "148/QĐ-TTg và 1655/NQ-UBTVQH15; 148/QĐ-TTg 1655/NQ-UBTVQH15",
                "NQ 66.13/2026/NQ-CP; 66.13/2026/NQ-CP",
                "13/2014/TTLT-BYT-BNNPTNT-BCT.; 13/2014/TTLT-BYT-BNNPTNT-BCT",
                "43/2015/TT-BLĐTBXH; 43/2015/TT-BLĐTBXH",
                "Decree 15/2018/ND-CP; 15/2018/ND-CP",
                "ngày 30/4/2026; ''",
                "số 12/2026/GCN-ATTP; ''",
                "QCVN 8-2:2011/BYT; ''",
                "bản 26/2026; ''"
            })
    void findsNumbersOfLaws(String text, String numbers) {
        assertThat(LegalRegister.NUMBER.matcher(text).results().map(MatchResult::group))
                .containsExactlyElementsOf(Stream.of(numbers.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @Test
    void knowsTheCriteriaOfEverySet() {
        for (int set = 1; set <= 26; set++) {
            assertThat(Criteria.knowsSet(set)).isTrue();
        }
        assertThat(Criteria.knowsSet(27)).isFalse();
        assertThat(Criteria.find("26/2026", 8, "2.3")).map(Criterion::name).contains("Phong cách, ghi nhãn hàng hóa");
        assertThat(Criteria.find("26/2026", 8, "12")).isEmpty();
        assertThat(Criteria.find("148/2023", 8, "2.3")).isEmpty();
    }
}
