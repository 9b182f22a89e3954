package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors may compute, and how a figure is found in a text. */
class ArithmeticTest {

    @ParameterizedTest(name = "{0} = {2} with {1} decimals")
    @CsvSource(
            delimiter = ';',
            value = {
                "50000000 / (120000 - 80000); 0; 1250",
                "1 + 2 * 3; 0; 7",
                "(1 + 2) * 3; 0; 9",
                "10 - 4 - 3; 0; 3",
                "100 / 10 / 2; 0; 5",
                "-3 + 5; 0; 2",
                "4 * -2; 0; -8",
                "1 / -4; 2; -0.25",
                "0.1 + 0.2; 1; 0.3",
                "1 / 3 * 3; 0; 1",
                "2 / 3; 2; 0.67",
                "0.125; 2; 0.13",
                "round(10 / 3, 1) * 3; 1; 9.9",
                "round(2.5, 0); 0; 3",
                "gtin13(\"893850100001\"); 0; 9",
                "gtin13(\"000000000000\"); 0; 0",
                "gtin13(\"012345678901\"); 0; 2",
                "gtin13(\"978014300723\"); 0; 4"
            })
    void computesExactly(String expression, int decimals, String result) {
        assertThat(Arithmetic.of(expression).rounded(decimals)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 +",
                "1 / 0",
                "1 / (2 - 2)",
                "(1",
                "1)",
                "1 2",
                "x",
                "1,5",
                ".5",
                "5.",
                "round(1)",
                "round(1, 13)",
                "gtin13(\"12\")",
                "gtin13(893850100001)",
                "2 ** 3"
            })
    void refusesWhatItCannotCompute(String expression) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Arithmetic.of(expression).rounded(0));
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Arithmetic.of("(".repeat(900)));
    }

    @ParameterizedTest(name = "{0} is written {1} and {2}")
    @CsvSource({
        "1250, 1.250, '1,250'",
        "12.5, '12,5', 12.5",
        "1234567.80, '1.234.567,80', '1,234,567.80'",
        "999, 999, 999",
        "-40000, 40.000, '40,000'"
    })
    void figuresAreWrittenAsEachLanguageDoes(String says, String vi, String en) {
        assertThat(Figures.written(says, Language.VI)).isEqualTo(vi);
        assertThat(Figures.written(says, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest(name = "\"{0}\" shows {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Bán 1.250 gói.; 1.250; true",
                "Bán được 1.250.; 1.250; true",
                "Bán 11.250 gói.; 1.250; false",
                "Bán 1.250,5 ký.; 1.250; false",
                "Bán 4.1.250 gói.; 1.250; false",
                "Bán 1.2501 gói.; 1.250; false",
                "1.250đ; 1.250; true"
            })
    void aFigureStandsByItself(String text, String written, boolean found) {
        assertThat(Figures.shows(text, written)).isEqualTo(found);
    }
}
