package academy.ocop.identity;

import static academy.ocop.identity.PasswordRules.fault;
import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.identity.PasswordRules.Fault;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "tomkho7, TOO_SHORT",
        "12345678, COMMON",
        "Password, COMMON",
        "anh yeu em, COMMON",
        "aaaaaaaaaa, COMMON",
        "Mật khẩu 123, COMMON",
        "matkhau123, COMMON",
        "Anh Yêu Em 123, COMMON",
        "123456789, COMMON",
        "qwerty@123, COMMON",
        "BạcLiêu2026, COMMON",
        "Cái Đôi Vàm 123, COMMON",
        "19901990, COMMON",
        "tranthilai, ABOUT_ONESELF",
        "Trần Thị Lài 74, ABOUT_ONESELF",
        "0912345678, ABOUT_ONESELF",
        "k7m4qx21, ABOUT_ONESELF",
        "ocop2026, ABOUT_ONESELF"
    })
    void refusesWhatEverybodyWouldTry(String password, Fault expected) {
        assertThat(fault(password, "Trần Thị Lài", "+84 912 345 678", "K7M-4QX2"))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phơi tôm ba nắng", "sấy lúc 5 giờ", "        x y z        ", "🦐🦑🐟🦀🐚🐙🦞🐡"})
    void takesAnythingElse(String password) {
        assertThat(fault(password, "Trần Thị Lài", "0912345678", "K7M-4QX2")).isEmpty();
    }

    @Test
    void knowsThousandsOfCommonOnesInTheFormItCompares() {
        List<String> lines = new BufferedReader(new InputStreamReader(
                        PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines)
                .hasSizeGreaterThan(3000)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[a-z0-9]{6,24}"));
    }

    @Test
    void countsCharactersOfAnyScriptUpToTheLimit() {
        assertThat(fault("tôm khô ".repeat(16), "Lài", "", "")).isEmpty();
        assertThat(fault("tôm khô ".repeat(16) + "!", "Lài", "", "")).contains(Fault.TOO_LONG);
    }
}
