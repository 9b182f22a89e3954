package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCodeTest {

    @ParameterizedTest
    @CsvSource({
        "as printed, 7K3M 9PQRS 2TV0",
        "small letters, 7k3m9pqrs2tv0",
        "letter O for the digit, 7K3M9PQRS2TVO",
        "hyphens, 7K3M-9PQRS-2TV0",
        "a full stop at the end, 7K3M9PQRS2TV0.",
        "wide letters of a phone's keyboard, ７K3M9PQRS2TV0"
    })
    void readsWhatPeopleType(String how, String typed) {
        assertThat(PaperCode.read(typed)).as(how).contains(new PaperCode("7K3M9PQRS2TV0"));
    }

    @Test
    void takesLettersThatNoCodeHasForTheDigitsTheyLookLike() {
        assertThat(PaperCode.read("iLoU3M9PQRS2T")).contains(new PaperCode("110V3M9PQRS2T"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M", "7K3M9PQRS2TV00", "7K3M9PQRS2TVĐ", "07/2026/GXN-OCOP", "../../etc/pass"})
    void refusesEverythingElse(String typed) {
        assertThat(PaperCode.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hoc.ocop.vn/c/7K3M9PQRS2TVW",
                " http://localhost:9080/c/7k3m9pqrs2tvw?fbclid=abc ",
                "hoc.ocop.vn/c/7K3M9PQRS2TVW#x",
                "7K3M 9PQRS 2TVW"
            })
    void ofAWholeAddressOnlyTheCodeIsRead(String typed) {
        assertThat(PaperCode.read(PaperCode.asked(typed))).contains(new PaperCode("7K3M9PQRS2TVW"));
    }

    @Test
    void aNumberIsNoAddress() {
        assertThat(PaperCode.asked(" 07/2026/GXN-OCOP ")).isEqualTo("07/2026/GXN-OCOP");
    }

    @Test
    void namesTheCharactersThatNoCodeHas() {
        assertThat(PaperCode.strangers("7K3M9PQRS2TĐ?Đ")).isEqualTo("Đ?");
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperCode("7k3m9pqrs2tv0"));
    }

    @Test
    void isNeverTheSame() {
        SecureRandom chance = new SecureRandom();

        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> PaperCode.random(chance))
                        .collect(Collectors.toSet()))
                .hasSize(10_000);
    }

    @Test
    void knowsWhichCodesLookAlike() {
        assertThat(new PaperCode("8K3M9PQRS2TVW").lookalikes())
                .contains(
                        new PaperCode("BK3M9PQRS2TVW"), new PaperCode("8K3N9PQRS2TVW"), new PaperCode("8K3M9PQR52TVW"))
                .doesNotContain(new PaperCode("8K3M9PQRS2TVW"));
    }

    @Test
    void isPrintedInGroups() {
        assertThat(new PaperCode("7K3M9PQRS2TVW").grouped()).isEqualTo("7K3M 9PQRS 2TVW");
    }
}
