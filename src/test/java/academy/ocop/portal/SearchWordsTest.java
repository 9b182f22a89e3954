package academy.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Tôm khô, tom kho",
        "'  TÔM,  khô! ', tom kho",
        "'Đọc nhanh: 3 câu', doc nhanh 3 cau",
        "'%_!', ''",
    })
    void wordsAreFoldedAndBare(String typed, String words) {
        assertThat(SearchQueries.words(typed)).isEqualTo(words);
    }
}
