package academy.ocop.reporting.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Figures as bars: what Chart.js is told. People are dark and lượt are an outline, so that they differ without colours as well;
 * nothing moves.
 */
final class Charts {

    private static final String INK = "#1B2A2F";
    private static final String LINE = "#DDD8CC";
    private static final String DARK = "#0F5C4A";
    private static final String MIST = "#E6F0EC";
    private static final String FONT = "Be Vietnam Pro";
    private static final int TEXT = 14;

    private Charts() {}

    /** What one bar is of, with both of its figures. */
    record Bar(String label, long people, long turns) {}

    /** Bars beside each other, or, for long names, below each other. */
    static String of(List<Bar> bars, String people, String turns, String language, boolean lying) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder dark = Json.createArrayBuilder();
        JsonArrayBuilder outlined = Json.createArrayBuilder();
        for (Bar bar : bars) {
            labels.add(bar.label());
            dark.add(bar.people());
            outlined.add(bar.turns());
        }
        JsonObject data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder().add(set(people, DARK, dark)).add(set(turns, MIST, outlined)))
                .build();
        JsonObjectBuilder counted = axis(LINE)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0).add("color", INK));
        JsonObjectBuilder named = axis("transparent")
                .add("ticks", Json.createObjectBuilder().add("autoSkip", !lying).add("color", INK));
        JsonObject options = Json.createObjectBuilder()
                .add("locale", "vi".equals(language) ? "vi-VN" : "en-GB")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("indexAxis", lying ? "y" : "x")
                .add("color", INK)
                .add("font", font())
                .add(
                        "scales",
                        Json.createObjectBuilder().add(lying ? "x" : "y", counted).add(lying ? "y" : "x", named))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("align", "start")
                                                .add(
                                                        "labels",
                                                        Json.createObjectBuilder()
                                                                .add("color", INK)
                                                                .add("font", font()))))
                .build();
        // It stands within a script of the page: no word of a title may end that script.
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", options)
                .build()
                .toString()
                .replace("<", "\\u003c")
                .replace("\u2028", " ")
                .replace("\u2029", " ");
    }

    private static JsonObjectBuilder set(String label, String fill, JsonArrayBuilder values) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("data", values)
                .add("backgroundColor", fill)
                .add("borderColor", DARK)
                .add("borderWidth", 2);
    }

    private static JsonObjectBuilder axis(String line) {
        return Json.createObjectBuilder()
                .add("grid", Json.createObjectBuilder().add("color", line));
    }

    private static JsonObjectBuilder font() {
        return Json.createObjectBuilder().add("family", FONT).add("size", TEXT);
    }
}
