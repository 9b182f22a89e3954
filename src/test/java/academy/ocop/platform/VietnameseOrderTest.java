package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void wordsComeBeforeLetters() {
        assertThat(sorted("Hồng Dân", "Hồ Thị Kỷ", "Hòa Bình", "Hộ Phòng"))
                .containsExactly("Hòa Bình", "Hồ Thị Kỷ", "Hộ Phòng", "Hồng Dân");
    }

    @Test
    void lettersOfTheirOwnComeAfterTheirPlainOnes() {
        assertThat(sorted("Đông Hải", "Dương Kỳ", "Ấp Chùa", "An Xuyên", "Ôn Hòa", "Oanh"))
                .containsExactly("An Xuyên", "Ấp Chùa", "Dương Kỳ", "Đông Hải", "Oanh", "Ôn Hòa");
    }

    @Test
    void unitsAreSortedByTheirProperNames() {
        assertThat(List.of("Xã Hồng Dân", "Phường Bạc Liêu", "Xã Hồ Thị Kỷ").stream()
                        .sorted(VietnameseOrder.ofUnits())
                        .toList())
                .containsExactly("Phường Bạc Liêu", "Xã Hồ Thị Kỷ", "Xã Hồng Dân");
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(new VietnameseOrder()).toList();
    }
}
