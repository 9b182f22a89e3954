package academy.ocop.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.reporting.web.Charts.Bar;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the server, which brings what writes JSON. */
@ExtendWith(ArquillianExtension.class)
class ChartsIT {

    private static final List<Bar> BARS = List.of(new Bar("10/2026", 3, 4), new Bar("</script><b>", 1234, 0));

    @Test
    void eachBarHasItsTwoFigures() {
        JsonObject data =
                read(Charts.of(BARS, "số người", "lượt người", "vi", false)).getJsonObject("data");

        assertThat(data.getJsonArray("labels").getString(0)).isEqualTo("10/2026");
        assertThat(data.getJsonArray("datasets")
                        .getJsonObject(0)
                        .getJsonArray("data")
                        .getInt(1))
                .isEqualTo(1234);
        assertThat(data.getJsonArray("datasets")
                        .getJsonObject(1)
                        .getJsonArray("data")
                        .getInt(0))
                .isEqualTo(4);
    }

    @Test
    void aTitleCannotEndTheScriptItStandsIn() {
        String chart = Charts.of(BARS, "số người", "lượt người", "vi", true);

        assertThat(chart).doesNotContain("<");
        assertThat(read(chart)
                        .getJsonObject("data")
                        .getJsonArray("labels")
                        .getJsonArray(1)
                        .getString(0))
                .isEqualTo("</script><b>");
    }

    @Test
    void aLongNameStandsInLines() {
        assertThat(Charts.lines("Quản lý mã số vùng trồng, vùng nuôi, vùng nguyên liệu"))
                .containsExactly("Quản lý mã số vùng", "trồng, vùng nuôi,", "vùng nguyên liệu");
        assertThat(Charts.lines("10/2026")).containsExactly("10/2026");
    }

    @Test
    void numbersAreWrittenAsTheReaderWritesThem() {
        assertThat(options("vi").getString("locale")).isEqualTo("vi-VN");
        assertThat(options("en").getString("locale")).isEqualTo("en-GB");
    }

    private static JsonObject options(String language) {
        return read(Charts.of(BARS, "a", "b", language, true)).getJsonObject("options");
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
