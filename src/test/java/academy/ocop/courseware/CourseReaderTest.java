package academy.ocop.courseware;

import static academy.ocop.courseware.FaultKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the course format, planted one at a time in the good sample. */
class CourseReaderTest {

    private static final String SHEET = "course.yaml";
    private static final String TEST = "final-test.yaml";
    private static final String PRE_TEST = "pre-test.yaml";
    private static final String FIGURES = "figures.yaml";
    private static final String HAND_OUT = "hand-out.vi.md";
    private static final String PLAN = "class-pack/plan.vi.md";
    private static final String SLIDES = "class-pack/slides.vi.md";
    private static final String EXERCISES = "class-pack/exercises.vi.md";
    private static final String QUIZ = "drying/quiz.yaml";
    private static final String VI = "drying/lesson.vi.md";
    private static final String EN = "drying/lesson.en.md";
    private static final String SVG = "drying/media/drying-yard.vi.svg";
    private static final String SIDE = "drying/media/drying-yard.yaml";

    /** These refuse a zip or a folder as a whole; {@link CourseFilesTest} plants them. */
    private static final Set<FaultKind> OF_WHOLE_ZIPS = EnumSet.of(
            ZIP_UNREADABLE,
            ZIP_TOO_LARGE,
            ZIP_TOO_MANY_FILES,
            ZIP_RATIO_TOO_HIGH,
            PATH_UNSAFE,
            PATH_TOO_LONG,
            PATH_TWICE,
            SYMBOLIC_LINK,
            ZIP_ENCRYPTED,
            ZIP_FILE_TOO_LARGE,
            FILE_TYPE_UNKNOWN,
            NO_COURSE);

    /** {@link ClipsTest} plants these. */
    private static final Set<FaultKind> OF_CLIPS = EnumSet.of(MEDIA_UNREADABLE, RECORDING_TWICE, VIDEO_PART_MISSING);

    /** A planted fault: where it has to be found. */
    private record Row(FaultKind kind, Sample sample, String folder, String file, int line, List<String> more) {

        Row(FaultKind kind, Sample sample, String folder, String file, int line) {
            this(kind, sample, folder, file, line, List.of());
        }

        /** The same fault at the same place once more, such as for the other language. */
        Row twice() {
            return new Row(kind, sample, folder, file, line, List.of(place(file, line)));
        }

        /** The same fault at the beginning of another file too. */
        Row andIn(String other) {
            return new Row(kind, sample, folder, file, line, List.of(place(other, 1)));
        }

        List<String> places() {
            return Stream.concat(Stream.of(place(file, line)), more.stream()).toList();
        }

        private String place(String at, int on) {
            return kind + " " + folder + "/" + at + ":" + on;
        }

        @Override
        public String toString() {
            return kind + " in " + file + ":" + line;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void findsThePlantedFaultAtItsLineAndNothingElse(Row row) {
        Reading reading = CourseReader.read(row.sample().courseFiles(), row.folder());

        assertThat(reading.course()).isEmpty();
        // An edit in one language that changes the order of elements is a drift as well, and rightly so.
        assertThat(reading.faults())
                .as("%s", reading.faults())
                .filteredOn(fault -> row.kind() == TRANSLATION_DRIFTS || fault.kind() != TRANSLATION_DRIFTS)
                .extracting(fault -> fault.kind() + " " + fault.file() + ":" + fault.line())
                .containsExactlyInAnyOrderElementsOf(row.places());
    }

    @Test
    void everyKindOfFaultHasARow() {
        Set<FaultKind> planted = EnumSet.copyOf(OF_WHOLE_ZIPS);
        planted.addAll(OF_CLIPS);
        rows().forEach(row -> planted.add(row.kind()));

        assertThat(planted).containsExactlyInAnyOrder(FaultKind.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFaultHasItsTwoSentencesInBothLanguages(FaultKind kind) {
        Fault fault = new Fault("dry-shrimp/course.yaml", 7, kind, List.of("a", "b", "c", "d"));

        for (Language language : Language.values()) {
            assertThat(fault.message(language)).matches("dry-shrimp/course\\.yaml:7: \\S.*\\S \\S.*\\.");
            assertThat(fault.message(language)).doesNotContain("{").doesNotContain("''");
        }
    }

    @Test
    void theGoodSampleHasNoFault() {
        assertThat(Sample.good().read().faults()).isEmpty();
    }

    @Test
    void readsWhatTheSheetSays() {
        Course course = Sample.good().course();

        assertThat(course.id()).isEqualTo(new CourseId("dry-shrimp"));
        assertThat(course.version()).isEqualTo("1.0");
        assertThat(course.subject()).isEqualTo(Subject.FOOD_SAFETY);
        assertThat(course.title()).isEqualTo(new Bilingual("Làm tôm khô", "Making dried shrimp"));
        assertThat(course.audience()).containsExactly(Audience.PRODUCER, Audience.COMMUNE_OFFICIAL);
        assertThat(course.minutes()).isEqualTo(60);
        assertThat(course.lawDate()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(course.reviewBy()).isEqualTo(LocalDate.of(2027, 2, 23));
        assertThat(course.outcomes())
                .extracting(outcome -> outcome.id().value())
                .containsExactly("wash-clean", "dry-safely", "keep-records");
        assertThat(course.prepares())
                .containsExactly(
                        new Prepares("26/2026", 8, List.of("2.3", "9"), List.of(new LessonId("dry-shrimp/drying"))));
        assertThat(course.sources()).extracting(Source::url).allMatch(url -> url.isPresent());
        assertThat(course.licence()).isEqualTo("CC-BY-SA-4.0");
        assertThat(course.finalTest().bank()).hasSize(36);
        assertThat(course.finalTest().questions()).isEqualTo(12);
    }

    @Test
    void readsWhatIsPrintedAndAskedBefore() {
        Course course = Sample.good().course();

        assertThat(course.preTest())
                .extracting(Question::kind)
                .containsExactly("true-false", "true-false", "true-false", "true-false", "true-false", "matching");
        Printed handOut = course.handOut().orElseThrow().in(Language.EN);
        assertThat(handOut.title()).isEqualTo("Drying shrimp: for the wall");
        assertThat(handOut.html()).contains("<ol>").contains("note-warning").doesNotContain("for the wall");
        ClassPack pack = course.classPack().orElseThrow().in(Language.VI);
        assertThat(pack.plan().html()).contains("Danh sách ký tên");
        assertThat(pack.slides()).hasSize(12);
        assertThat(pack.at("/catalogue/media/7").slides().get(3).html())
                .contains("src=\"/catalogue/media/7/washing/media/wash-place.vi.svg\"");
        assertThat(pack.exercises()).hasSize(3);
        assertThat(pack.exercises().get(0).task().html()).contains("<table>").doesNotContain("Dành cho giảng viên");
        assertThat(pack.exercises().get(0).answer().html()).contains("<p>").doesNotContain("<table>");
        assertThat(course.laws()).extracting(Law::number).containsExactly("15/2018/NĐ-CP");
    }

    /** Learners under way keep their edition, whatever the checker has learnt since. */
    @Test
    void anEditionPublishedUnderEarlierRulesIsStillRead() {
        Sample earlier = Sample.good()
                .without("class-pack/")
                .without("hand-out")
                .without(PRE_TEST)
                .without(FIGURES)
                .edit(SHEET, ", lessons: [drying]", "")
                .edit(VI, "(15/2018/NĐ-CP)", "(15/2019/NĐ-CP)")
                .edit(EN, "- Every batch has", "- Every " + "good ".repeat(30) + "batch has");

        assertThat(earlier.read().course()).isEmpty();
        Course course =
                CourseReader.readPublished(earlier.courseFiles(), Sample.FOLDER).orElseThrow();
        assertThat(course.lessons())
                .allSatisfy(lesson -> assertThat(lesson.vi().html()).contains("<h2"));
        assertThat(CourseReader.readPublished(
                        earlier.edit(SHEET, "minutes: 60", "minutes: x").courseFiles(), Sample.FOLDER))
                .isEmpty();
    }

    @Test
    void aComputedYearNeedsNoSeparator() {
        Sample year = Sample.good()
                .edit(VI, "Bán 1.250 gói", "Năm 2027 bán 1.250 gói")
                .edit(EN, "1,250 bags", "In 2027, 1,250 bags")
                .edit(FIGURES, "12.5\"", "2027\"")
                .edit(FIGURES, "100 / 8", "2017 + 10");

        assertThat(year.read().faults()).isEmpty();
    }

    @Test
    void lessonsKnowTheirNeighboursAndTheirLength() {
        Course course = Sample.good().course();
        LessonId washing = new LessonId("dry-shrimp/washing");
        LessonId drying = new LessonId("dry-shrimp/drying");

        assertThat(course.lessons()).extracting(Lesson::id).containsExactly(washing, drying);
        assertThat(course.before(washing)).isEmpty();
        assertThat(course.after(washing)).map(Lesson::id).contains(drying);
        assertThat(course.before(drying)).map(Lesson::id).contains(washing);
        assertThat(course.after(drying)).isEmpty();
        assertThat(course.after(new LessonId("dry-shrimp/packing"))).isEmpty();
        Lesson lesson = course.lesson(drying).orElseThrow();
        assertThat(lesson.minutes()).isEqualTo((lesson.vi().words() + 179) / 180 + 6);
        assertThat(lesson.quiz()).extracting(Question::lesson).allMatch(of -> of.equals(Optional.of(drying)));
        assertThat(course.media())
                .contains("drying/media/drying-yard.vi.svg", "drying/media/drying-yard.en.svg")
                .hasSize(4);
    }

    @Test
    void readsAllFoldersInOrder() {
        List<Reading> readings = CourseReader.readAll(Sample.courses());

        assertThat(readings).extracting(Reading::folder).containsExactly("broken", "dry-shrimp");
        assertThat(readings.get(0).faults())
                .extracting(fault -> fault.kind() + " " + fault.file() + ":" + fault.line())
                .containsExactly("YAML_SYNTAX broken/course.yaml:5", "FILE_MISSING broken/final-test.yaml:1");
    }

    @Test
    void showsAllFaultsAtOnce() {
        Reading reading = Sample.good()
                .edit(SHEET, "minutes: 60", "minutes: an hour")
                .edit(VI, "### Việc", "#### Việc")
                .edit(QUIZ, "tolerance: \"0\"", "tolerance: \"a bit\"")
                .read();

        assertThat(reading.faults())
                .extracting(Fault::kind)
                .contains(NOT_WHOLE_NUMBER, HEADING_LEVEL, NOT_DECIMAL, TRANSLATION_DRIFTS);
    }

    @Test
    void saysAtWhichElementATranslationDrifts() {
        Fault fault = row(TRANSLATION_DRIFTS).sample().read().faults().get(0);

        assertThat(fault.what(Language.EN))
                .isEqualTo(
                        "The two texts are not in the same order. In place 4 the English one has ## and the Vietnamese one has ### "
                                + "(line 21); – means nothing there.");
    }

    @Test
    void aFolderWithALinkIsAFaultyCourse(@TempDir Path courses) throws Exception {
        Path course = Files.createDirectory(courses.resolve("linked"));
        Path elsewhere = Files.writeString(courses.resolve("README.md"), "…");
        Files.createSymbolicLink(course.resolve(SHEET), elsewhere);

        assertThat(CourseReader.readAll(courses))
                .flatExtracting(Reading::faults)
                .extracting(Fault::kind)
                .containsExactly(SYMBOLIC_LINK);
    }

    private static Row row(FaultKind kind) {
        return rows().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    private static Row row(FaultKind kind, Sample sample, String file, String mark) {
        return new Row(kind, sample, Sample.FOLDER, file, mark.isEmpty() ? 1 : sample.line(file, mark));
    }

    /** A row with one edit, found in the edited file on the first line that has the mark. */
    private static Row edit(FaultKind kind, String file, String old, String changed, String mark) {
        return row(kind, Sample.good().edit(file, old, changed), file, mark);
    }

    static Stream<Row> rows() {
        return Stream.of(
                        files(),
                        yaml(),
                        sheet(),
                        questions(),
                        test(),
                        preTest(),
                        figuresAndLaws(),
                        lesson(),
                        packs(),
                        images())
                .flatMap(List::stream);
    }

    private static List<Row> files() {
        Sample good = Sample.good();
        byte[] latin = good.text(VI).replace("Làm", "LXm").getBytes(StandardCharsets.UTF_8);
        int at = new String(latin, StandardCharsets.ISO_8859_1).indexOf("LXm");
        latin[at + 1] = (byte) 0xE0;
        int latinLine = good.line(VI, "Làm từng bước");
        return List.of(
                row(FILE_MISSING, good.without("drying/quiz.yaml"), "drying/quiz.yaml"),
                row(FILE_MISSING, good.without(TEST), TEST),
                row(FILE_MISSING, good.without("drying/lesson.en.md").without("drying/media/drying-yard.en.svg"), EN),
                row(FILE_UNEXPECTED, good.with("drying/notes.txt", "…"), "drying/notes.txt"),
                row(FILE_UNEXPECTED, good.with("drying/media/.DS_Store", "…"), "drying/media/.DS_Store"),
                row(FILE_TOO_LARGE, good.edit(SVG, "</svg>", " ".repeat(300 * 1024) + "</svg>"), SVG),
                new Row(FOLDER_NAME_BAD, good.edit(SHEET, "id: dry-shrimp", "id: dry-shrimp"), "Dry Shrimp", SHEET, 1),
                new Row(NOT_UTF8, good.with(VI, latin), Sample.FOLDER, VI, latinLine),
                edit(NOT_NFC, VI, "tôm", "to\u0302m", "to\u0302m"),
                edit(TAB, QUIZ, "Sắp theo", "Sắp\ttheo", "\t"),
                edit(CARRIAGE_RETURN, VI, "## Một buổi sáng\n", "## Một buổi sáng\r\n", "\r"),
                edit(HIDDEN_CHARACTER, VI, "## Làm", "## \u200bLàm", "\u200b"),
                edit(HIDDEN_CHARACTER, SHEET, "id: dry-shrimp", "\ufeffid: dry-shrimp", ""),
                edit(HIDDEN_CHARACTER, "design.md", "mẫu", "\u202emẫu", "\u202e"));
    }

    private static Row row(FaultKind kind, Sample sample, String file) {
        return new Row(kind, sample, Sample.FOLDER, file, 1);
    }

    private static List<Row> yaml() {
        String deep = "licence: " + "[".repeat(20) + "]".repeat(20);
        return List.of(
                edit(YAML_SYNTAX, SHEET, "  - title: \"Nghị", "  - title: x: \"Nghị", "title: x:"),
                edit(YAML_SYNTAX, QUIZ, "  kind: ordering", "  kind: \"ordering", "text: { vi: \"Sắp"),
                edit(YAML_TOO_DEEP, SHEET, "licence: CC-BY-SA-4.0", deep, "[[["),
                edit(YAML_ALIAS, SHEET, "title: \"Nghị", "title: &a \"Nghị", "&a"),
                edit(KEY_UNKNOWN, SHEET, "minutes: 60", "minutes: 60\nhours: 1", "hours"),
                edit(KEY_UNKNOWN, QUIZ, "      right: true\n", "      right: true\n      hint: x\n", "hint"),
                edit(KEY_UNKNOWN, SHEET, "en: \"Making dried shrimp\"", "en: \"Making\", km: \"x\"", "km:"),
                edit(KEY_UNKNOWN, SIDE, "source:", "sources: x\nsource:", "sources"),
                edit(KEY_TWICE, SHEET, "minutes: 60", "minutes: 60\nminutes: 61", "minutes: 61"),
                edit(KEY_MISSING, SHEET, "minutes: 60\n", "", ""),
                edit(KEY_MISSING, SHEET, "licence: CC-BY-SA-4.0", "licence: \"\"", "licence"),
                edit(KEY_MISSING, SIDE, "licence: CC-BY-SA-4.0\n", "", ""),
                edit(KEY_MISSING, QUIZ, "  tolerance: \"0\"\n", "", "- id: prefix"),
                edit(KEY_MISSING, TEST, "    lesson: drying\n", "", "- id: dry-safely-rain-1"),
                edit(
                        NOT_MAP,
                        SHEET,
                        "title: { vi: \"Làm tôm khô\", en: \"Making dried shrimp\" }",
                        "title: x",
                        "title: x"),
                edit(NOT_LIST, SHEET, "audience: [producer, commune-official]", "audience: producer", "audience"),
                edit(NOT_TEXT, SHEET, "licence: CC-BY-SA-4.0", "licence: [a]", "licence"),
                edit(NOT_QUOTED, SHEET, "version: \"1.0\"", "version: 1.0", "version"),
                edit(NOT_QUOTED, SHEET, "[\"2.3\", \"9\"]", "[\"2.3\", 9]", "criteria"),
                edit(NOT_QUOTED, QUIZ, "answer: \"893\"", "answer: 893", "answer: 893"),
                edit(NOT_WHOLE_NUMBER, SHEET, "minutes: 60", "minutes: 60.5", "minutes"),
                edit(NOT_DECIMAL, QUIZ, "answer: \"893\"", "answer: \"8,93\"", "8,93"),
                edit(NOT_DECIMAL, QUIZ, "tolerance: \"0\"", "tolerance: \"-1\"", "tolerance"),
                edit(NOT_TRUE_OR_FALSE, QUIZ, "  right: true\n  why-true", "  right: \"yes\"\n  why-true", "\"yes\""),
                edit(NOT_DATE, SHEET, "seen: 2026-11-23", "seen: 2026-02-30", "seen"),
                edit(NOT_DATE, SHEET, "review-by: 2027-02-23", "review-by: 23/2/2027", "review-by"),
                edit(NOT_DATE, SIDE, "made-on: 2026-11-23", "made-on: 2026", "made-on"),
                edit(NUMBER_OUT_OF_BOUNDS, TEST, "pass-mark: 70", "pass-mark: 101", "pass-mark"),
                edit(NUMBER_OUT_OF_BOUNDS, QUIZ, "points: 2", "points: 0", "points: 0"),
                edit(COUNT_OUT_OF_BOUNDS, SHEET, "[\"2.3\", \"9\"]", "[]", "criteria"),
                row(
                        COUNT_OUT_OF_BOUNDS,
                        Sample.good().with(QUIZ, Sample.good().text(QUIZ).split("- id: order\n", 2)[0]),
                        QUIZ,
                        ""),
                edit(TEXT_TOO_LONG, SHEET, "Khóa mẫu", "k".repeat(300), "kkk"),
                edit(LANGUAGE_MISSING, SHEET, ", en: \"A sample for the tests.\"", "", "summary"),
                edit(LANGUAGE_MISSING, SHEET, "languages: [vi, en]", "languages: [vi]", "languages"),
                edit(LANGUAGE_MISSING, SHEET, "    en: Wash shrimp clean\n", "", "id: wash-clean"),
                edit(LANGUAGE_MISSING, QUIZ, "en: \"Leave it\"", "en: \"\"", "Cứ phơi tiếp"),
                edit(VALUE_UNKNOWN, SHEET, "subject: food-safety", "subject: cooking", "cooking"),
                edit(VALUE_UNKNOWN, SHEET, "[producer, ", "[maker, ", "maker"),
                edit(VALUE_UNKNOWN, TEST, "kind: ordering", "kind: sorting", "sorting"));
    }

    private static List<Row> sheet() {
        Sample good = Sample.good();
        return List.of(
                edit(SLUG_BAD, QUIZ, "    - id: spread", "    - id: Trải", "- id: Trải"),
                edit(SLUG_BAD, QUIZ, "    - id: leave", "    - id: lEave", "lEave"),
                edit(
                        ID_TWICE,
                        SHEET,
                        "      - drying",
                        "      - washing\n      - drying",
                        "      - washing\n      - drying"),
                edit(ID_TWICE, QUIZ, "- id: order\n", "- id: rain\n", "- id: rain\n  kind: ordering"),
                edit(ID_TWICE, QUIZ, "    - id: leave", "    - id: cover", "    - id: cover\n      text"),
                edit(ID_TWICE, QUIZ, "    - id: spread", "    - id: wash", "    - id: wash\n      text: { vi: \"Trải"),
                edit(ID_NOT_FOLDER, SHEET, "id: dry-shrimp", "id: dry-fish", "id: dry-fish"),
                edit(VERSION_BAD, SHEET, "version: \"1.0\"", "version: \"one\"", "version"),
                edit(EDITION_BAD, SHEET, "edition: 26/2026", "edition: QĐ-26", "edition"),
                edit(CRITERION_BAD, SHEET, "\"2.3\"", "\"2.x\"", "2.x"),
                edit(EDITION_UNKNOWN, SHEET, "edition: 26/2026", "edition: 148/2023", "edition"),
                edit(SET_UNKNOWN, SHEET, "set: 8", "set: 27", "set:"),
                edit(CRITERION_UNKNOWN, SHEET, "\"2.3\"", "\"2.9\"", "2.9"),
                edit(PREPARES_WITHOUT_LESSONS, SHEET, ", lessons: [drying]", "", "criteria"),
                edit(LESSON_UNKNOWN, SHEET, "lessons: [drying]", "lessons: [packing]", "[packing]"),
                edit(URL_BAD, SHEET, "https://example.org/15-2018", "javascript:alert(1)", "javascript"),
                edit(LAW_DATE_AFTER_REVIEW, SHEET, "law-date: 2026-11-23", "law-date: 2027-11-23", "review-by"),
                edit(LESSON_FOLDER_MISSING, SHEET, "      - drying", "      - drying\n      - packing", "- packing"),
                row(LESSON_NOT_LISTED, good.with("packing/quiz.yaml", good.text(QUIZ)), SHEET, "modules:"));
    }

    private static List<Row> questions() {
        return List.of(
                edit(OUTCOME_UNKNOWN, QUIZ, "outcome: dry-safely", "outcome: sell-well", "sell-well"),
                edit(
                        OUTCOME_UNKNOWN,
                        TEST,
                        "outcome: keep-records\n    lesson",
                        "outcome: sell\n    lesson",
                        "outcome: sell\n"),
                edit(LESSON_UNKNOWN, TEST, "lesson: drying", "lesson: packing", "lesson: packing"),
                edit(NO_RIGHT_CHOICE, QUIZ, "      right: true\n", "", "choices"),
                edit(MORE_THAN_ONE_RIGHT, QUIZ, "    - id: leave\n", "    - id: leave\n      right: true\n", "choices"),
                edit(
                        NO_WRONG_CHOICE,
                        QUIZ,
                        "    - id: books\n",
                        "    - id: books\n      right: true\n",
                        "choices:\n    - id: baskets"),
                edit(
                        WHY_MISSING,
                        QUIZ,
                        "      why: { vi: \"Ẩm trở lại thì mốc.\", en: \"Damp brings mould.\" }\n",
                        "",
                        "- id: leave"),
                edit(
                        WHY_MISSING,
                        QUIZ,
                        "  why-true: { vi: \"Tìm lại được mẻ.\", en: \"The batch can be found.\" }\n",
                        "",
                        "- id: one-line"));
    }

    private static List<Row> test() {
        String[] bank = Sample.good().text(TEST).split("(?=  - id: [a-z]+-[a-z]+-[a-z-]+-\\d\n)", -1);
        // Two questions less for each outcome, and one more for the first: 29, of which each outcome still has enough.
        String small = String.join(
                "",
                Arrays.stream(bank)
                        .filter(one -> !one.contains("-rain-2\n")
                                && !one.contains("-order-2\n")
                                && !one.contains("clean-paper-2\n"))
                        .toList());
        Sample manyDrawn = Sample.good()
                .edit(TEST, "outcome: dry-safely\n    questions: 4", "outcome: dry-safely\n    questions: 3");
        return List.of(
                row(BANK_TOO_SMALL, Sample.good().with(TEST, small), TEST, "questions:\n  - id"),
                row(
                        DRAW_TOTAL_OUT_OF_BOUNDS,
                        Sample.good()
                                .edit(TEST, "questions: 4", "questions: 1")
                                .edit(TEST, "questions: 4", "questions: 1"),
                        TEST,
                        "draw:"),
                row(
                        DRAW_LARGER_THAN_BANK,
                        manyDrawn
                                .edit(TEST, "wash-clean\n    questions: 4", "wash-clean\n    questions: 13")
                                .edit(TEST, "dry-safely\n    questions: 3", "dry-safely\n    questions: 1")
                                .edit(TEST, "keep-records\n    questions: 4", "keep-records\n    questions: 1"),
                        TEST,
                        "questions: 13"),
                row(
                        OUTCOME_BANK_TOO_SMALL,
                        manyDrawn
                                .edit(TEST, "wash-clean\n    questions: 4", "wash-clean\n    questions: 11")
                                .edit(TEST, "dry-safely\n    questions: 3", "dry-safely\n    questions: 2")
                                .edit(TEST, "keep-records\n    questions: 4", "keep-records\n    questions: 2"),
                        TEST,
                        "questions: 11"),
                row(
                        OUTCOME_NEVER_DRAWN,
                        Sample.good()
                                .edit(TEST, "  - outcome: keep-records\n    questions: 4\n", "")
                                .edit(TEST, "questions: 4", "questions: 6"),
                        TEST,
                        "draw:"));
    }

    private static List<Row> preTest() {
        Sample good = Sample.good();
        String book = "Sổ mẻ";
        return List.of(
                row(PART_MISSING, good.without(PRE_TEST), PRE_TEST),
                row(PART_MISSING, good.without("class-pack/slides.en.md"), "class-pack/slides.en.md"),
                edit(ID_TWICE, PRE_TEST, "- id: before-sun", "- id: dry-safely-rain-1", "dry-safely-rain-1"),
                edit(ID_TWICE, PRE_TEST, "- id: before-sun", "- id: rain", "id: rain"),
                edit(
                        ID_TWICE,
                        PRE_TEST,
                        "      - id: dry\n",
                        "      - id: wash\n",
                        "- id: wash\n        left: { vi: \"Phơi"),
                row(
                        OUTCOME_NEVER_ASKED,
                        good.edit(PRE_TEST, "outcome: keep-records", "outcome: dry-safely")
                                .edit(PRE_TEST, "outcome: keep-records", "outcome: dry-safely"),
                        PRE_TEST,
                        "questions"),
                edit(LESSON_UNKNOWN, PRE_TEST, "lesson: drying", "lesson: packing", "packing"),
                edit(PAIRS_ALIKE, PRE_TEST, book, "gian luoi", "gian luoi"),
                edit(PAIRS_ALIKE, PRE_TEST, "en: \"Drying\"", "en: \"washing\"", "left: { vi: \"Phơi"),
                edit(TEXT_TOO_LONG, PRE_TEST, book, "sổ ".repeat(40), "sổ sổ"),
                edit(
                        WHY_MISSING,
                        PRE_TEST,
                        "        why: { vi: \"Một mẻ một dòng.\", en: \"One batch, one line.\" }\n",
                        "",
                        "id: note"));
    }

    private static List<Row> figuresAndLaws() {
        String cited = "(15/2018/NĐ-CP)";
        return List.of(
                edit(FIGURE_NOT_COMPUTED, FIGURES, "100 / 8", "100 : 8", "100 : 8"),
                edit(FIGURE_WRONG, FIGURES, "100 / 8", "101 / 8", "12.5"),
                row(
                                FIGURE_NOT_IN_TEXT,
                                Sample.good().edit(FIGURES, "12.5", "12.50"),
                                FIGURES,
                                "12.50") // in neither language, so twice
                        .twice(),
                edit(FIGURE_NOT_IN_TEXT, FIGURES, "lesson: drying", "lesson: washing", "says")
                        .twice(),
                edit(LESSON_UNKNOWN, FIGURES, "lesson: drying", "lesson: packing", "packing"),
                edit(LAW_UNKNOWN, VI, cited, "(15/2019/NĐ-CP)", "15/2019"),
                edit(LAW_UNKNOWN, EN, cited, "(15/2018/ND-CP)", "15/2018/ND"),
                edit(LAW_UNKNOWN, HAND_OUT, "giờ.", "giờ (1/2003/NQ-CP).", "1/2003"),
                edit(LAW_UNKNOWN, QUIZ, "Biết mẻ nào", "Theo 150/QĐ-TTg, biết mẻ nào", "150/QĐ"),
                edit(LAW_REPLACED, VI, cited, "(43/2017/NĐ-CP)", "43/2017"),
                edit(LAW_REPLACED, PRE_TEST, "Rổ nhựa dễ", "43/2017/NĐ-CP nói rổ nhựa dễ", "43/2017/NĐ"));
    }

    private static List<Row> packs() {
        Sample good = Sample.good();
        String words = "Rổ rửa và rổ đựng để riêng. ".repeat(12);
        return List.of(
                edit(NOTE_NOT_HERE, HAND_OUT, "> **Cẩn thận**", "> **Đọc nhanh**", "> **Đọc nhanh**"),
                edit(
                        IMAGE_NOT_HERE,
                        HAND_OUT,
                        "## Ghi sổ",
                        "![Sân](drying/media/drying-yard.vi.svg)\n\n## Ghi sổ",
                        "!["),
                edit(LENGTH_OUT_OF_BOUNDS, HAND_OUT, "## Ghi sổ", "## Ghi sổ\n\n" + words + words + words + words, ""),
                row(
                        TRANSLATION_DRIFTS,
                        good.edit("hand-out.en.md", "## The book", "### The book"),
                        "hand-out.en.md",
                        "### The book"),
                edit(
                        PLAN_TABLE_MISSING,
                        PLAN,
                        "| Giờ | Việc | Tài liệu |\n| --- | --- | --- |\n",
                        "| Giờ | Việc |\n| --- | --- |\n",
                        ""),
                edit(PLAN_SHEET_MISSING, PLAN, "Danh sách ký tên in từ trang lớp học. ", "", ""),
                edit(TEXT_BEFORE_HEADING, SLIDES, "# Phơi tôm\n", "# Phơi tôm\n\nMở đầu.\n", "Mở đầu."),
                edit(SLIDE_TOO_LONG, SLIDES, "## Phơi tôm 2\n", "## Phơi tôm 2\n\n" + words + "\n", "## Phơi tôm 2"),
                row(
                                COUNT_OUT_OF_BOUNDS,
                                good.edit(SLIDES, "## Phơi tôm 2\n", "### Phơi tôm 2\n")
                                        .edit(
                                                "class-pack/slides.en.md",
                                                "## Drying shrimp 2\n",
                                                "### Drying shrimp 2\n"),
                                SLIDES,
                                "")
                        .andIn("class-pack/slides.en.md"),
                edit(
                        IMAGE_FILE_MISSING,
                        SLIDES,
                        "../washing/media/wash-place.vi.svg",
                        "../washing/media/boat.svg",
                        "boat.svg"),
                edit(IMAGE_PATH_BAD, SLIDES, "../washing/media", "washing/media", "washing/media"),
                edit(TRAINER_PART_MISSING, EXERCISES, "### Dành cho giảng viên", "### Lời giải", "## Bài 1"),
                edit(EXERCISE_SHEET_MISSING, EXERCISES, "| Ngày | Ký |\n| --- | --- |\n| | |\n", "", "## Bài 1"));
    }

    private static List<Row> lesson() {
        String wide = "| Việc | Ai | Ở đâu | Với gì | Khi nào |\n| --- | --- | --- | --- | ---: |\n";
        return List.of(
                edit(TITLE_MISSING, VI, "# Phơi tôm\n", "\n# Phơi tôm\n", ""),
                edit(TITLE_TOO_LONG, VI, "# Phơi tôm", "# " + "Phơi tôm ".repeat(20), ""),
                edit(HEADING_LEVEL, VI, "### Việc phải ghi", "#### Việc phải ghi", "#### Việc"),
                edit(HEADING_LEVEL, VI, "## Làm từng bước", "# Làm từng bước", "# Làm"),
                edit(SUMMARY_MISSING, VI, "> **Đọc nhanh**", "Sáng sớm.\n\n> **Đọc nhanh**", "Sáng sớm."),
                edit(SUMMARY_NOT_THREE, VI, "> - Tôm khô tới", "> - Trời nắng.\n> - Tôm khô tới", "> **Đọc nhanh**"),
                edit(EXERCISE_MISSING, VI, "> **Việc làm ở nhà**", "> **Lưu ý**", ""),
                row(
                        EXERCISE_TOO_EARLY,
                        Sample.good()
                                .edit(VI, "> **Việc làm ở nhà**", "> **Lưu ý**")
                                .edit(VI, "> **Luật quy định**", "> **Việc làm ở nhà**"),
                        VI,
                        "> **Việc làm ở nhà**"),
                edit(NOTE_WITHOUT_LEAD, VI, "> **Ví dụ**", "> **Ví dụ**: xem", "> **Ví dụ**: xem"),
                edit(NOTE_LEAD_UNKNOWN, VI, "> **Ví dụ**", "> **Example**", "> **Example**"),
                edit(NOTE_EMPTY, VI, "> **Ví dụ**\n>\n> ", "> **Ví dụ**\n\n", "> **Ví dụ**"),
                edit(NOTE_TWICE, VI, "> **Cẩn thận**", "> **Việc làm ở nhà**", "> **Việc làm ở nhà**\n>\n> - "),
                edit(BLOCK_NESTED, VI, "1. Tôm mua", "1. ### Tôm mua", "1. ### Tôm"),
                edit(RAW_HTML, VI, "Đọc thêm", "<br>Đọc", "<br>"),
                edit(RAW_HTML, VI, "## Làm từng", "<!-- x -->\n\n## Làm từng", "<!--"),
                edit(CODE, VI, "Đọc thêm", "`Đọc` thêm", "`Đọc`"),
                edit(CODE, VI, "## Một buổi sáng\n", "## Một buổi sáng\n\n    Đọc\n", "    Đọc"),
                edit(CODE, VI, "Đọc thêm", "```\nĐọc\n```\n", "```"),
                edit(RULE, VI, "## Làm từng", "***\n\n## Làm từng", "***"),
                edit(TABLE_TOO_WIDE, VI, "| Việc | Ai làm | Khi nào |\n| --- | --- | ---: |\n", wide, "| Việc |"),
                edit(LINK_NOT_ALLOWED, VI, "https://example.org", "http://example.org", "http://"),
                edit(LINK_NOT_ALLOWED, VI, "https://example.org/ocop", "javascript:alert(1)", "javascript:"),
                edit(LINK_NOT_ALLOWED, VI, "../washing/", "../washing/lesson.vi.md", "lesson.vi.md"),
                edit(LINK_LESSON_UNKNOWN, VI, "../washing/", "../packing/", "../packing/"),
                edit(
                        SENTENCE_TOO_LONG,
                        VI,
                        "Tôm mua về được rửa",
                        "Tôm " + "tươi ".repeat(45) + "được rửa",
                        "tươi tươi"),
                edit(
                        SENTENCE_TOO_LONG,
                        EN,
                        "- Every batch has",
                        "- Every " + "good ".repeat(30) + "batch has",
                        "good good"),
                edit(
                        SENTENCE_TOO_LONG,
                        QUIZ,
                        "Damp brings mould.",
                        "Damp " + "and damp ".repeat(15) + "brings mould.",
                        "and damp"),
                edit(LENGTH_OUT_OF_BOUNDS, EN, "## One morning", "## One morning\n\n" + "Word. ".repeat(300), ""),
                row(
                        TRANSLATION_DRIFTS,
                        Sample.good().edit(EN, "### What to write down", "## What to write down"),
                        EN,
                        "## What to write down"));
    }

    private static List<Row> images() {
        Sample good = Sample.good();
        String image = "![Sân phơi có lưới cao](media/drying-yard.vi.svg \"Sân phơi của bà Lài\")";
        String text = "<text x=\"20\" y=\"90\">";
        return List.of(
                edit(IMAGE_NOT_ALONE, VI, image, "Xem " + image, "Xem !["),
                edit(IMAGE_NOT_ALONE, VI, image, "- " + image, "- !["),
                edit(IMAGE_ALT_MISSING, VI, "![Sân phơi có lưới cao]", "![]", "![]"),
                row(
                        IMAGE_PATH_BAD,
                        good.without(SVG).edit(VI, "media/drying-yard.vi.svg", "https://example.org/yard.svg"),
                        VI,
                        "!["),
                row(
                        IMAGE_WRONG_LANGUAGE,
                        good.without(SVG).edit(VI, "drying-yard.vi.svg", "drying-yard.en.svg"),
                        VI,
                        "!["),
                row(IMAGE_FILE_MISSING, good.without(SVG), VI, "!["),
                row(IMAGE_SIDE_FILE_MISSING, good.without(SIDE), VI, "!["),
                edit(IMAGE_UNREADABLE, SVG, "</title>", "", ""),
                row(IMAGE_UNREADABLE, good.with(SVG, "<html xmlns=\"http://www.w3.org/2000/svg\"/>"), SVG, ""),
                row(IMAGE_UNUSED, good.with("drying/media/boat.yaml", good.text(SIDE)), "drying/media/boat.yaml", ""),
                row(IMAGE_UNUSED, good.with("drying/media/boat.svg", good.text(SVG)), "drying/media/boat.svg", ""),
                edit(SVG_UNSAFE, SVG, text, "<script>x</script>\n" + text, "<script>"),
                edit(SVG_UNSAFE, SVG, text, "<foreignObject/>\n" + text, "<foreignObject/>"),
                edit(SVG_UNSAFE, SVG, text, "<rect onclick=\"x()\"/>\n" + text, "onclick"),
                edit(SVG_UNSAFE, SVG, text, "<use href=\"https://example.org/x.svg#a\"/>\n" + text, "<use"),
                edit(SVG_UNSAFE, SVG, text, "<rect style=\"fill: url('https://example.org/')\"/>\n" + text, "url("),
                edit(SVG_UNSAFE, SVG, text, "<style>@import 'x'</style>\n" + text, "@import"),
                edit(SVG_UNSAFE, SVG, text, "<style>\n/* */ a{fill:u\\72l(x)}</style>\n" + text, "72l"),
                edit(
                        SVG_UNSAFE,
                        SVG,
                        text,
                        "<style>rect{fill:u<!-- -->rl(http://example.org/)}</style>\n" + text,
                        "<style>"),
                edit(SVG_UNSAFE, SVG, text, "<style>a{fill:image-set('x' 1x)}</style>\n" + text, "image-set"),
                edit(SVG_UNSAFE, SVG, text, "<rect fill=\"src('//example.org/x')\"/>\n" + text, "src("),
                edit(SVG_UNSAFE, SVG, "<svg", "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg", "<?xml"),
                edit(SVG_UNSAFE, SVG, "<svg", "<?xml-stylesheet href=\"x\"?>\n<svg", "<?xml-stylesheet"),
                edit(SVG_UNSAFE, SVG, "<svg", "<!DOCTYPE svg SYSTEM \"http://example.org/\">\n<svg", "<!DOCTYPE"));
    }
}
