package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.Leaflet;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Report a fake" and "wrong name on my paper", as a browser without scripts and cookies sends them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PaperReportFormIT {

    private static final String DEED = "/do/certificate/report";
    private static final Map<String, String> EMPTY =
            Map.of("kind", "WRONG_NAME", "paper", "Tôm khô <1>", "message", "", "contact", "");

    private final Leaflet visitor = new Leaflet();

    @Test
    void isTakenOnceHoweverOftenTheButtonIsPressed() {
        Map<String, String> told = new HashMap<>(
                Map.of("kind", "FAKE", "paper", "01/2026/GXN-OCOP", "message", "Giấy\u0000 bị sửa tên", "contact", ""));
        Map<String, String> sent = visitor.filled("/certificate/report", told);

        HttpResponse<String> first = visitor.post(DEED, sent);
        HttpResponse<String> second = visitor.post(DEED, sent);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/certificate/report?done=reported");
        assertThat(second.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/certificate/report",
                "/certificate/report?about=name&paper=01/2026/GXN-OCOP",
                "/certificate/report?paper=7K3M9-PQRS2-TVW",
                "/certificate/report?paper=t%C3%B4m%20kh%C3%B4",
                "/certificate/report?paper=%2F%23%7B7*7%7D",
                "/certificate/report?paper=%",
                "/certificate/report?paper=%00",
                "/certificate/report?lang=vi&done=reported"
            })
    void isShownAgainWithWhatWasTypedWhereverItCameFrom(String page) {
        Map<String, String> sent = new HashMap<>(visitor.filled("/certificate/report", EMPTY));
        sent.put("from", page);

        HttpResponse<String> shown = visitor.post(DEED, sent);

        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body())
                .contains("href=\"#f-message\"", "href=\"#f-contact\"", "value=\"Tôm khô &lt;1&gt;\"")
                .doesNotContain("value=\"49\"");
    }

    @Test
    void anOldFormAsksForOneMorePressAndKeepsWhatWasTyped() {
        Map<String, String> old = new HashMap<>(visitor.filled("/certificate/report", EMPTY));
        old.put("token", "made-last-week");

        HttpResponse<String> shown = visitor.post(DEED, old);

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body()).contains("value=\"Tôm khô &lt;1&gt;\"", "hãy bấm lại nút");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/WEB-INF/web.xml", "/do/certificate/report", "//elsewhere.example/", "/api/v1/products"})
    void leadsNowhereElse(String from) {
        Map<String, String> bent = new HashMap<>(visitor.filled("/certificate/report", EMPTY));
        bent.put("from", from);

        assertThat(visitor.post(DEED, bent).body()).doesNotContain("<web-app", "\"items\"");
    }
}
