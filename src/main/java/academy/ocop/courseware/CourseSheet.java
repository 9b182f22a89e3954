package academy.ocop.courseware;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code course.yaml} says of the course itself. Its lessons need other files, so {@link CourseReader} reads them. */
final class CourseSheet {

    private static final List<String> KEYS = List.of(
            "id",
            "version",
            "subject",
            "languages",
            "title",
            "summary",
            "audience",
            "minutes",
            "law-date",
            "review-by",
            "outcomes",
            "prepares",
            "modules",
            "sources",
            "licence");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 240;
    private static final int MOST_MINUTES = 6_000;
    private static final int FEWEST_OUTCOMES = 3;
    private static final int MOST_OUTCOMES = 8;
    private static final int MOST_SOURCES = 100;
    private static final int MOST_SETS = 99;
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,3}\\.\\d{1,4}");
    private static final Pattern EDITION = Pattern.compile("[1-9]\\d{0,4}/\\d{4}");
    private static final Pattern CRITERION = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,3}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+\\S*");

    private final YamlMap sheet;
    private final LocalDate lawDate;
    private final LocalDate reviewBy;

    /** A sheet whose other values are still to be asked for, each once: asking is what notes its faults. */
    CourseSheet(YamlMap sheet) {
        this.sheet = sheet;
        this.lawDate = sheet.date("law-date").orElse(LocalDate.EPOCH);
        this.reviewBy = sheet.date("review-by").orElse(LocalDate.MAX);
    }

    /** Notes what no single value shows. */
    void check() {
        sheet.only(KEYS);
        noteLanguages();
        if (lawDate.isAfter(reviewBy)) {
            sheet.note("review-by", FaultKind.LAW_DATE_AFTER_REVIEW, lawDate, reviewBy);
        }
    }

    String version() {
        return sheet.quoted("version", VERSION, FaultKind.VERSION_BAD).orElse("");
    }

    Subject subject() {
        return sheet.word("subject", Subject::of, YamlMap.words(Subject.values(), Subject::slug))
                .orElse(Subject.FOOD_SAFETY);
    }

    Bilingual title() {
        return sheet.bilingual("title", LONGEST_TITLE);
    }

    Bilingual summary() {
        return sheet.bilingual("summary", LONGEST_SUMMARY);
    }

    int minutes() {
        return sheet.whole("minutes", 1, MOST_MINUTES);
    }

    LocalDate lawDate() {
        return lawDate;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    String licence() {
        return sheet.text("licence", YamlMap.LONGEST_TEXT);
    }

    Set<Audience> audience() {
        List<String> all = YamlMap.words(Audience.values(), Audience::slug);
        Set<Audience> audience = EnumSet.noneOf(Audience.class);
        for (Located word : sheet.texts("audience", 1, all.size())) {
            Optional<Audience> one = Audience.of(word.value());
            if (one.isEmpty()) {
                sheet.noteAt(word.line(), FaultKind.VALUE_UNKNOWN, word.value(), String.join(", ", all));
            } else if (!audience.add(one.get())) {
                sheet.noteAt(word.line(), FaultKind.ID_TWICE, word.value());
            }
        }
        return audience;
    }

    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap map : sheet.maps("outcomes", FEWEST_OUTCOMES, MOST_OUTCOMES)) {
            map.only(List.of("id", "vi", "en"));
            Bilingual text = map.languages("outcomes", map.line(), YamlMap.LONGEST_TEXT);
            map.slug("id").ifPresent(id -> {
                if (!ids.add(id)) {
                    map.note("id", FaultKind.ID_TWICE, id);
                }
                outcomes.add(new Outcome(new OutcomeId(id), text));
            });
        }
        return outcomes;
    }

    /** @param folders the lessons of the course */
    List<Prepares> prepares(CourseId course, Set<String> folders) {
        List<Prepares> prepares = new ArrayList<>();
        for (YamlMap map : sheet.maps("prepares", 0, MOST_SETS)) {
            map.only(List.of("edition", "set", "criteria", "lessons"));
            Prepares one = new Prepares(
                    map.quoted("edition", EDITION, FaultKind.EDITION_BAD).orElse(""),
                    map.whole("set", 1, MOST_SETS),
                    map.quotedTexts("criteria", 1, MOST_SETS, CRITERION, FaultKind.CRITERION_BAD),
                    lessons(map, course, folders));
            noteUnknown(map, one);
            prepares.add(one);
        }
        return prepares;
    }

    private static List<LessonId> lessons(YamlMap prepares, CourseId course, Set<String> folders) {
        if (!prepares.has("lessons")) {
            prepares.note("criteria", FaultKind.PREPARES_WITHOUT_LESSONS);
            return List.of();
        }
        List<LessonId> lessons = new ArrayList<>();
        for (Located lesson : prepares.texts("lessons", 1, MOST_SETS)) {
            if (folders.contains(lesson.value())) {
                lessons.add(LessonId.of(course, lesson.value()));
            } else {
                prepares.noteAt(lesson.line(), FaultKind.LESSON_UNKNOWN, lesson.value());
            }
        }
        return lessons;
    }

    private static void noteUnknown(YamlMap map, Prepares prepares) {
        if (prepares.edition().isEmpty()) {
            return;
        }
        if (!Criteria.knowsEdition(prepares.edition())) {
            map.note("edition", FaultKind.EDITION_UNKNOWN, prepares.edition());
        } else if (!Criteria.knowsSet(prepares.set())) {
            map.note("set", FaultKind.SET_UNKNOWN, prepares.set(), prepares.edition());
        } else {
            prepares.criteria().stream()
                    .filter(number -> CRITERION.matcher(number).matches())
                    .filter(number -> Criteria.find(prepares.edition(), prepares.set(), number)
                            .isEmpty())
                    .forEach(number -> map.note("criteria", FaultKind.CRITERION_UNKNOWN, number, prepares.set()));
        }
    }

    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (YamlMap map : sheet.maps("sources", 1, MOST_SOURCES)) {
            map.only(List.of("title", "url", "seen"));
            Optional<String> url = map.optionalText("url", YamlMap.LONGEST_TEXT);
            if (url.isPresent() && !URL.matcher(url.get()).matches()) {
                map.note("url", FaultKind.URL_BAD, url.get());
            }
            sources.add(new Source(
                    map.text("title", YamlMap.LONGEST_TEXT),
                    url,
                    map.date("seen").orElse(LocalDate.EPOCH)));
        }
        return sources;
    }

    private void noteLanguages() {
        List<String> all = YamlMap.words(Language.values(), Language::tag);
        Set<String> given = new HashSet<>();
        for (Located language : sheet.texts("languages", 0, all.size())) {
            given.add(language.value());
            if (!all.contains(language.value())) {
                sheet.noteAt(language.line(), FaultKind.VALUE_UNKNOWN, language.value(), String.join(", ", all));
            }
        }
        for (String language : all) {
            if (sheet.has("languages") && !given.contains(language)) {
                sheet.note("languages", FaultKind.LANGUAGE_MISSING, "languages", language);
            }
        }
    }
}
