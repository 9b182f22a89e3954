package academy.ocop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionServletTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/certificate/report, /certificate/report",
        "/, /",
        "/p/17, /p/17",
        "/product/mine?q=t%C3%B4m+kh%C3%B4, /product/mine?q=t%25C3%25B4m+kh%25C3%25B4",
        "/product/mine?q=a%2Fb&n=1, /product/mine?q=a/b&n=1",
        "/product/mine?q=50%, /product/mine?q=50+",
        "/product/mine?q=a#b%00c%5C, /product/mine?q=a+b+c+",
        "/api/v1/products, /",
        "/product/mine#f-q, /",
        "/WEB-INF/courses/food-safety/quiz.yaml, /",
        "/certificate/../WEB-INF/web.xml, /",
        "/certificate/%2e%2e/report, /",
        "/resources/css/academy.css, /"
    })
    void onlyPagesAreShownAgainWithTheirQueryUnharmed(String page, String forwarded) {
        assertThat(ActionServlet.forwardable(page)).isEqualTo(forwarded);
    }
}
