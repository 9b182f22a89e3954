package academy.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.product.ProductId;
import academy.ocop.product.ProductLine;
import java.util.List;
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({"tôm khô, true", "TOM KHO bà, true", "tôm, true", "ôm khô, false", "muối, false"})
    void productsComeFirstWhereTheWordsNameOneAndNoCourse(String typed, boolean first) {
        ProductLine shrimp = new ProductLine(new ProductId(1), "Tôm khô Bà Lài", null, "RECOGNISED");

        assertThat(new SearchQueries.Found(List.of(), List.of(), List.of(shrimp)).namesOnlyProducts(typed))
                .isEqualTo(first);
    }
}
