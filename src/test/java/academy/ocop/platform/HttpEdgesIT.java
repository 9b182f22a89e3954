package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.Leaflet;
import academy.ocop.suite.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the first line of a request: the answer is ours, with every header that a page has. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HttpEdgesIT {

    private final Leaflet visitor = new Leaflet();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /WEB-INF/web.xml                                | 404
            GET /WEB-INF/                                       | 404
            GET /META-INF/MANIFEST.MF                           | 404
            GET /%252e%252e/x                                   | 404
            GET /catalogue/courses;x/y                          | 404
            GET /jakarta.faces.resource/../WEB-INF/web.xml      | 404
            GET /j_security_check                               | 404
            GET /a%5cb                                          | 400
            GET /%c0%af                                         | 404
            GET /catalogue/courses?q=%zz                        | 400
            PUT /catalogue/courses                              | 405
            DELETE /catalogue/courses                           | 405
            PATCH /catalogue/courses                            | 405
            OPTIONS /catalogue/courses                          | 405
            PROPFIND /catalogue/courses                         | 405
            POST /catalogue/courses                             | 405
            PUT /training/classes                               | 405
            PUT /do/identity/sign-in                            | 405
            PUT /resources/css/academy.css                      | 405
            POST /resources/css/academy.css                     | 405
            POST /product/names                                 | 405
            """)
    void isAPageOfOurs(String line, int status) {
        String answer = visitor.ask(line, "");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("site-header");
        assertHeaders(answer);
        assertThat(answer.contains("\nAllow: GET, HEAD")).isEqualTo(status == 405);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /api/v1/nowhere                     | 404 | NOT_FOUND
            GET /api/                               | 404 | NOT_FOUND
            PUT /api/v1/courses                     | 405 | METHOD_NOT_ALLOWED
            POST /api/v1/courses                    | 405 | METHOD_NOT_ALLOWED
            GET /api/v1/enrolments                  | 401 | NOT_SIGNED_IN
            GET /api/v1/products?limit=x            | 400 | BAD_PARAMETER
            GET /product/names?of=person&query=vo   | 401 | NOT_SIGNED_IN
            POST /do/nowhere                        | 404 | NOT_FOUND
            POST /do/enrolment/leave                | 400 | FORM_EXPIRED
            PUT /do/enrolment/leave                 | 405 | METHOD_NOT_ALLOWED
            """)
    void isAProblemForAProgram(String line, int status, String code) {
        String answer = visitor.ask(line, "Accept: application/json\r\nSec-Fetch-Site: same-origin\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"code\":\"" + code + "\"");
        assertHeaders(answer);
    }

    /** What the server refuses before it knows of the portal: its own words then, but no page of ours and nothing of its inside. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GET /%2e%2e/x",
                "GET /catalogue/%2e%2e/%2e%2e/x",
                "GET /catalogue/courses%00",
                "GET /%zz",
                "GET /a%2Fb",
                "TRACE /",
                "TRACE /catalogue/courses"
            })
    void isRefusedByTheServerWithTheHeadersOfAnyAnswer(String line) {
        assertThat(visitor.ask(line, ""))
                .startsWith(line.startsWith("TRACE") ? "HTTP/1.1 403" : "HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                .doesNotContain("$WS", "X-Powered-By", "\nServer:", "Exception", "academy.ocop");
    }

    @ParameterizedTest(name = "Host: {0}")
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "a b", "", "[::2]"})
    void aForeignHostGetsNothing(String host) {
        String answer = visitor.ask("GET /catalogue/courses", host, "");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("courses\"", "academy.ocop", "Exception");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GET", "HEAD"})
    void aFileThatNeedsALoginSaysSo(String method) {
        for (String file : new String[] {"/identity/my-data", "/enrolment/roster-file?class=1&file=csv"}) {
            String answer = visitor.ask(method + " " + file, "");

            assertThat(answer).startsWith("HTTP/1.1 401").doesNotContain("Exception");
            assertHeaders(answer);
        }
    }

    /** Whoever is refused is no fault of the server's: no trace, but a line. */
    @Test
    void aRefusalLeavesNoTraceInTheLog() {
        visitor.ask("GET /identity/my-data?mark=no-trace", "");
        visitor.ask("POST /do/enrolment/leave", "Sec-Fetch-Site: same-origin\r\n");

        assertThat(Portal.console()).doesNotContain("SRVE0777E");
    }

    private static void assertHeaders(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin", "X-Frame-Options: DENY")
                .contains("Cache-Control: no-store")
                .doesNotContain("$WS", "X-Powered-By", "\\nServer:");
    }
}
