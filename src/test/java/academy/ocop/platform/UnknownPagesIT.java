package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.Leaflet;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever address is typed, the answer is a page of ours that says what to do, and never a stack of exceptions. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UnknownPagesIT {

    private final Leaflet visitor = new Leaflet();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/x",
                "/catalogue/x",
                "/catalogue/",
                "/catalogue/x.xhtml",
                "/catalogue/course?id=x",
                "/catalogue/media/1/x.png",
                "/certificate/x",
                "/certificate/pdf?code=x",
                "/enrolment/course",
                "/assessment/quiz?place=x",
                "/identity/x",
                "/portal/x/y/z",
                "/product/product?id=x",
                "/p/999999999",
                "/p/x",
                "/reporting/x",
                "/training/x",
                "/resources/x.css",
                "/error",
                "/WEB-INF/web.xml",
                "/catalogue/courses;x=1/y"
            })
    void isNotFound(String path) {
        HttpResponse<String> answer = visitor.open(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy trang").doesNotContain("Exception", "academy.ocop");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/?lang=%zz", "/x?%zz", "/product/products?q=%gg&page=1"})
    void aBrokenQueryIsNotUnderstood(String path) {
        assertThat(visitor.openRaw(path))
                .startsWith("HTTP/1.1 400")
                .contains("Không hiểu được yêu cầu")
                .doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/product/products?q=%00",
                "/certificate/check?q=%00",
                "/portal/search?q=%00",
                "/catalogue/courses?q=%00",
                "/product/mine?q=%00"
            })
    void aZeroInASearchFindsNothingAndBreaksNothing(String path) {
        assertThat(visitor.open(path).statusCode()).isIn(200, 401, 404);
    }

    @Test
    void aForbiddenRequestGetsAPageOfOursToo() {
        assertThat(visitor.openRaw("/%57EB-INF/web.xml")).doesNotContain("SRVE", "Exception");
        assertThat(visitor.trace("/catalogue/courses").statusCode()).isEqualTo(403);
        assertThat(visitor.trace("/catalogue/courses").body())
                .contains("Trang dành cho người phụ trách")
                .doesNotContain("SRVE");
    }
}
