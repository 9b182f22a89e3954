package academy.ocop.reporting.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
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
    private static final int THICK = 26;
    private static final int LINE_LENGTH = 20;

    private Charts() {}

    /** What one bar is of, with both of its figures. */
    record Bar(String label, long people, long turns) {}

    /** Bars beside each other, or, for long names, below each other. */
    static String of(List<Bar> bars, String people, String turns, String language, boolean lying) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder dark = Json.createArrayBuilder();
        JsonArrayBuilder outlined = Json.createArrayBuilder();
        for (Bar bar : bars) {
            if (lying) {
                labels.add(Json.createArrayBuilder(lines(bar.label())));
            } else {
                labels.add(bar.label());
            }
            dark.add(bar.people());
            outlined.add(bar.turns());
        }
        JsonObject data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder().add(set(people, DARK, dark)).add(set(turns, MIST, outlined)))
                .build();
        JsonObjectBuilder counted = axis(LINE).add("beginAtZero", true).add("ticks", ticks().add("precision", 0));
        JsonObjectBuilder named = axis("transparent").add("ticks", ticks().add("autoSkip", !lying));
        JsonObject options = Json.createObjectBuilder()
                .add("locale", "vi".equals(language) ? "vi-VN" : "en-GB")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("indexAxis", lying ? "y" : "x")
                .add("color", INK)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(lying ? "x" : "y", counted)
                                .add(lying ? "y" : "x", named))
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

    /** A long name in lines of some words, so that the bars keep their room on a phone. */
    static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static JsonObjectBuilder ticks() {
        return Json.createObjectBuilder().add("color", INK).add("font", font());
    }

    private static JsonObjectBuilder set(String label, String fill, JsonArrayBuilder values) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("data", values)
                .add("backgroundColor", fill)
                .add("borderColor", DARK)
                .add("borderWidth", 2)
                .add("maxBarThickness", THICK);
    }

    private static JsonObjectBuilder axis(String line) {
        return Json.createObjectBuilder().add("grid", Json.createObjectBuilder().add("color", line));
    }

    private static JsonObjectBuilder font() {
        return Json.createObjectBuilder().add("family", FONT).add("size", TEXT);
    }
}
