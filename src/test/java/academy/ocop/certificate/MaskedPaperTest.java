package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPaperTest {

    @ParameterizedTest
    @CsvSource({
        "Trần Thị Lài, Trần T. L.",
        "Nguyễn Văn A, Nguyễn V. A.",
        "Lài, L.",
        "សុខ ខា, សុខ ខ.",
        "' Lý  Đờn ', Lý Đ."
    })
    void theNumberAloneShowsNoWholeName(String name, String masked) {
        assertThat(MaskedPaper.masked(name)).isEqualTo(masked);
    }
}
