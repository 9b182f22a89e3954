package academy.ocop.portal.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.LessonId;
import academy.ocop.identity.ProfileService;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /portal/my-data}: all that is held about oneself, to read and to print; the same is there as a file for machines. */
@Named
@RequestScoped
public class MyDataPage {

    /** Numbers of rows, which tell a person nothing. */
    private static final Set<String> LEFT_OUT = Set.of("edition", "enrolment", "heading", "address");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MOMENT = DAY + "T\\S+Z";
    private static final String CONSTANT = "[A-Z][A-Z_]*";

    @Inject
    ProfileService profiles;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    private List<Section> sections = List.of();

    /** What one part of the portal holds. */
    public record Section(String title, List<Card> cards) {}

    /** One thing: its facts, and below them lists of smaller things, a line each. */
    public record Card(List<Fact> facts, List<Lines> lists) {}

    /** What something is, and its value. */
    public record Fact(String label, String value) {}

    /** A list within a thing. */
    public record Lines(String title, List<String> lines) {}

    @PostConstruct
    void load() {
        sections = profiles.copy().entrySet().stream().map(this::section).toList();
    }

    public List<Section> getSections() {
        return sections;
    }

    public String getOn() {
        return texts.of("portal", "data.on", viewer.getName());
    }

    private Section section(Map.Entry<String, JsonValue> part) {
        List<Card> cards = new ArrayList<>();
        if (part.getValue() instanceof JsonArray all) {
            all.forEach(one -> cards.add(card(one.asJsonObject())));
        } else {
            JsonObject one = part.getValue().asJsonObject();
            // A part whose lists are its things: each of them is a card.
            if (one.values().stream().allMatch(JsonArray.class::isInstance)) {
                one.values()
                        .forEach(list -> list.asJsonArray().forEach(thing -> cards.add(card(thing.asJsonObject()))));
            } else {
                cards.add(card(one));
            }
        }
        return new Section(texts.of("portal", "data.section." + part.getKey()), cards);
    }

    private Card card(JsonObject thing) {
        List<Fact> facts = new ArrayList<>();
        List<Lines> lists = new ArrayList<>();
        thing.forEach((key, value) -> {
            if ("answers".equals(key)) {
                facts.add(new Fact(
                        label(key), Integer.toString(value.asJsonArray().size())));
            } else if (value instanceof JsonArray all
                    && !all.isEmpty()
                    && all.get(0).getValueType() == JsonValue.ValueType.OBJECT) {
                lists.add(new Lines(
                        label(key),
                        all.stream().map(one -> line(one.asJsonObject())).toList()));
            } else if (!LEFT_OUT.contains(key)) {
                String said = said(key, value);
                if (!said.isEmpty()) {
                    facts.add(new Fact(label(key), said));
                }
            }
        });
        return new Card(facts, lists);
    }

    private String line(JsonObject thing) {
        return thing.entrySet().stream()
                .filter(one -> !LEFT_OUT.contains(one.getKey()))
                .map(one -> Map.entry(label(one.getKey()), said(one.getKey(), one.getValue())))
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> texts.of("portal", "data.pair", one.getKey(), one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String label(String key) {
        return texts.of("portal", "data.label." + key);
    }

    private String said(String key, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> said(key, ((JsonString) value).getString());
            case NUMBER -> number(key, (JsonNumber) value);
            case TRUE -> texts.of("portal", "data.value.true");
            case FALSE -> texts.of("portal", "data.value.false");
            case ARRAY ->
                value.asJsonArray().stream().map(one -> said(key, one)).collect(Collectors.joining(", "));
            default -> "";
        };
    }

    /** A year has no dot between its digits. */
    private String number(String key, JsonNumber value) {
        return "birthYear".equals(key) ? value.toString() : shown.number(value.bigDecimalValue(), viewer.getLang());
    }

    private String said(String key, String text) {
        if (text.matches(MOMENT)) {
            return shown.moment(Instant.parse(text));
        }
        if (text.matches(DAY)) {
            return shown.day(LocalDate.parse(text));
        }
        return switch (key) {
            case "lesson", "test" -> lesson(text);
            case "course" -> text.matches("[a-z0-9-]+") ? course(text) : text;
            case "kind", "sex", "ethnicity" -> text.isEmpty() ? "" : texts.of("identity", key + "." + text);
            case "device" -> "?".equals(text) ? texts.of("portal", "data.value.unknownDevice") : text;
            case "part" -> texts.of("product", "part." + text);
            case "state" -> texts.of("portal", "home.state." + text);
            case "disability", "language" -> text.isEmpty() ? "" : texts.of("portal", "data.value." + text);
            default ->
                text.matches(CONSTANT) && texts.has("portal", "data.value." + text)
                        ? texts.of("portal", "data.value." + text)
                        : text;
        };
    }

    private String course(String id) {
        return catalogue
                .published(new CourseId(id))
                .map(Edition::course)
                .map(course -> course.title().in(language()))
                .orElse(id);
    }

    /** The lesson's title, or what a test is called that belongs to no lesson. */
    private String lesson(String id) {
        if (!id.contains("/")) {
            return texts.of("portal", "data.test." + id);
        }
        LessonId lesson = new LessonId(id);
        Optional<Course> course = catalogue.published(lesson.course()).map(Edition::course);
        return course.flatMap(one -> one.lesson(lesson))
                .map(one -> one.text(language()).title())
                .orElse(id);
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
