package academy.ocop.courseware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads course files into a {@link Course}, or says everything that is wrong with them, each fault at its file and
 * line. What the files must be is written in {@code courses/README.md}.
 */
public final class CourseReader {

    static final String COURSE = "course.yaml";

    static final String FINAL_TEST = "final-test.yaml";
    static final String PRE_TEST = "pre-test.yaml";

    private static final String SLUG = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern COURSE_FILE =
            Pattern.compile("(?:course|final-test|pre-test|figures)\\.yaml|design\\.md|hand-out\\.(?:vi|en)\\.md"
                    + "|class-pack/(?:plan|slides|exercises)\\.(?:vi|en)\\.md|" + SLUG
                    + "/(?:lesson\\.(?:vi|en)\\.md|quiz\\.yaml|media/"
                    + SLUG + "(?:(?:\\.(?:vi|en))?\\.(?:svg|jpg|png|webp)"
                    + "|\\.(?:vi|en)\\.(?:mp3|m4a|opus|vtt)|\\.(?:mp4|webm)|\\.yaml))");
    private static final Pattern TEXT_FILE = Pattern.compile(".*\\.(?:yaml|md|svg|vtt)");
    private static final Pattern WRITTEN_FILE = Pattern.compile(".*\\.(?:yaml|md|vtt)");
    private static final String CLASS_PACK = "class-pack";

    /** What every course has beside its lessons and its final test. */
    private static final List<String> PARTS = List.of(
            PRE_TEST,
            "hand-out.vi.md",
            "hand-out.en.md",
            "class-pack/plan.vi.md",
            "class-pack/plan.en.md",
            "class-pack/slides.vi.md",
            "class-pack/slides.en.md",
            "class-pack/exercises.vi.md",
            "class-pack/exercises.en.md");

    private static final List<String> LESSON_FILES = List.of("lesson.vi.md", "lesson.en.md", "quiz.yaml");

    private static final int IMAGE_KILOBYTES = 300;
    private static final int TEXT_KILOBYTES = 1_000;

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_LESSONS = 60;

    private final CourseFiles files;
    private final String folder;
    private final Faults faults;
    private final Map<String, String> texts = new HashMap<>();

    private CourseReader(CourseFiles files, String folder, boolean isDraft) {
        this.files = files;
        this.folder = folder;
        this.faults = new Faults(folder, isDraft);
    }

    /**
     * Reads one course.
     *
     * @param folderName the name of the course's folder, which its id must repeat; faults begin with it
     */
    public static Reading read(CourseFiles files, String folderName) {
        CourseReader reader = new CourseReader(files, folderName, false);
        Optional<Course> course = reader.course().filter(read -> reader.faults.isEmpty());
        return new Reading(folderName, course, reader.faults.inOrder());
    }

    /**
     * Reads a course that is being written: its author sees what can be made of it in spite of its faults. Nothing of it is
     * for learners.
     */
    public static Reading readDraft(CourseFiles files, String folderName) {
        CourseReader reader = new CourseReader(files, folderName, true);
        Optional<Course> course = reader.course();
        return new Reading(folderName, course, reader.faults.inOrder());
    }

    /** The id that {@code course.yaml} gives; empty when there is none that could be one. */
    public static Optional<CourseId> idOf(CourseFiles files) {
        Faults ignored = new Faults("", true);
        return files.file(COURSE)
                .flatMap(content -> FileText.of(COURSE, content, ignored))
                .flatMap(text -> Yaml.map(COURSE, text, ignored))
                .flatMap(map -> map.slug("id"))
                .filter(Slug::fits)
                .map(CourseId::new);
    }

    /** Whether the format has a text of this path that can be written by hand. */
    public static boolean isWritten(String path) {
        return isCourseFile(path) && WRITTEN_FILE.matcher(path).matches();
    }

    /**
     * Reads the files of a course that was published once. Rules made since then do not count: whoever learns with that
     * edition goes on learning with it.
     *
     * @return nothing when the files were never fit to be published
     */
    public static Optional<Course> readPublished(CourseFiles files, String folderName) {
        CourseReader reader = new CourseReader(files, folderName, false);
        return reader.course().filter(read -> reader.faults.areForgiven());
    }

    /**
     * Reads every folder in {@code courses}, in the order of their names. Folders whose names begin with a dot are
     * none of ours.
     */
    public static List<Reading> readAll(Path coursesFolder) {
        try (Stream<Path> inside = Files.list(coursesFolder)) {
            return inside.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(CourseReader::readFolder)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the format has a file of this path. */
    static boolean isCourseFile(String path) {
        return path.length() <= CourseFiles.LONGEST_PATH
                && COURSE_FILE.matcher(path).matches();
    }

    private static Reading readFolder(Path path) {
        String name = path.getFileName().toString();
        try {
            return read(CourseFiles.ofFolder(path), name);
        } catch (CourseFilesRefused refused) {
            return new Reading(name, Optional.empty(), List.of(refused.fault()));
        }
    }

    private Optional<Course> course() {
        files.paths().forEach(this::take);
        if (!Slug.fits(folder)) {
            faults.add(COURSE, 1, FaultKind.FOLDER_NAME_BAD, folder, Slug.LONGEST);
        }
        noteMissing(COURSE);
        noteMissing(FINAL_TEST);
        return Optional.ofNullable(texts.get(COURSE))
                .flatMap(text -> Yaml.map(COURSE, text, faults))
                .map(this::course);
    }

    /** Takes in one file: its name, its size and, if it is text, its characters. */
    private void take(String path) {
        if (!isCourseFile(path)) {
            faults.add(path, 1, FaultKind.FILE_UNEXPECTED);
            return;
        }
        byte[] content = files.file(path).orElseThrow();
        int kilobytes = limit(path);
        if (content.length > kilobytes * 1024) {
            faults.add(path, 1, FaultKind.FILE_TOO_LARGE, (content.length + 1023) / 1024, kilobytes);
        }
        if (TEXT_FILE.matcher(path).matches()) {
            FileText.of(path, content, faults).ifPresent(text -> texts.put(path, text));
        }
    }

    private static int limit(String path) {
        if (!path.contains("/media/")) {
            return TEXT_KILOBYTES;
        }
        return MediaFormat.of(path)
                .map(format ->
                        format.isVideo() && path.contains("-phone.") ? MediaFormat.PHONE_KILOBYTES : format.kilobytes())
                .orElse(IMAGE_KILOBYTES);
    }

    private Course course(YamlMap map) {
        CourseSheet sheet = new CourseSheet(map);
        sheet.check();
        PARTS.stream()
                .filter(part -> files.file(part).isEmpty())
                .forEach(part -> faults.add(part, 1, FaultKind.PART_MISSING));
        CourseId id = id(map);
        List<Outcome> outcomes = sheet.outcomes();
        Set<String> outcomeIds = outcomes.stream()
                .map(outcome -> outcome.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<SheetModule> modules = modules(map);
        Set<String> lessons = lessonFolders(map, modules);
        Function<Located, Lesson> lesson = folderOf ->
                new LessonReader(LessonId.of(id, folderOf.value()), texts, files, lessons, faults).read(outcomeIds);
        List<Module> read = modules.stream()
                .map(module -> new Module(
                        module.title(), module.lessons().stream().map(lesson).toList()))
                .toList();
        FinalTest finalTest = finalTest(id, outcomeIds, lessons);
        Set<String> taken = Stream.concat(
                        finalTest.bank().stream(),
                        read.stream()
                                .flatMap(module -> module.lessons().stream())
                                .flatMap(one -> one.quiz().stream()))
                .map(question -> question.id().value())
                .collect(Collectors.toSet());
        PackReader packs = new PackReader(texts, files, lessons, faults);
        Optional.ofNullable(texts.get(Figures.FILE)).ifPresent(new Figures(texts, lessons, faults)::check);
        return new Course(
                id,
                sheet.version(),
                sheet.subject(),
                sheet.title(),
                sheet.summary(),
                sheet.audience(),
                sheet.minutes(),
                sheet.lawDate(),
                sheet.reviewBy(),
                outcomes,
                sheet.prepares(id, lessons),
                read,
                finalTest,
                preTest(id, outcomeIds, lessons, taken),
                packs.handOut(),
                packs.classPack(),
                new Citations(texts, sheet.lawDate(), faults).check(),
                sheet.sources(),
                sheet.licence());
    }

    private CourseId id(YamlMap sheet) {
        Optional<String> id = sheet.slug("id");
        if (id.isPresent() && Slug.fits(folder) && !id.get().equals(folder)) {
            sheet.note("id", FaultKind.ID_NOT_FOLDER, id.get(), folder);
        }
        return new CourseId(id.orElse(YamlMap.NO_ID));
    }

    /** A module as the sheet has it: its lessons are still names of folders. */
    private record SheetModule(Bilingual title, List<Located> lessons) {}

    /** The modules with those lessons that can be read; the others are noted. */
    private List<SheetModule> modules(YamlMap sheet) {
        List<SheetModule> modules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlMap map : sheet.maps("modules", 1, MOST_LESSONS)) {
            map.only(List.of("title", "lessons"));
            List<Located> lessons = new ArrayList<>();
            for (Located lesson : map.texts("lessons", 1, MOST_LESSONS)) {
                if (isReadable(lesson, seen)) {
                    lessons.add(lesson);
                }
            }
            modules.add(new SheetModule(map.bilingual("title", LONGEST_TITLE), lessons));
        }
        return modules;
    }

    private boolean isReadable(Located lesson, Set<String> seen) {
        if (!Slug.fits(lesson.value())) {
            faults.add(COURSE, lesson.line(), FaultKind.SLUG_BAD, lesson.value(), Slug.LONGEST);
            return false;
        }
        if (!seen.add(lesson.value())) {
            faults.add(COURSE, lesson.line(), FaultKind.ID_TWICE, lesson.value());
            return false;
        }
        if (!foldersThere().contains(lesson.value())) {
            faults.add(COURSE, lesson.line(), FaultKind.LESSON_FOLDER_MISSING, lesson.value());
            return false;
        }
        LESSON_FILES.forEach(file -> noteMissing(lesson.value() + "/" + file));
        return true;
    }

    /** The folders of the lessons in the course; those that no module lists are noted. */
    private Set<String> lessonFolders(YamlMap sheet, List<SheetModule> modules) {
        Set<String> listed = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        for (String there : foldersThere()) {
            if (sheet.has("modules") && !listed.contains(there)) {
                sheet.note("modules", FaultKind.LESSON_NOT_LISTED, there);
            }
        }
        return listed;
    }

    private Set<String> foldersThere() {
        return files.paths().stream()
                .filter(path -> isCourseFile(path) && path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .filter(name -> !name.equals(CLASS_PACK))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private FinalTest finalTest(CourseId id, Set<String> outcomes, Set<String> lessons) {
        return Optional.ofNullable(texts.get(FINAL_TEST))
                .flatMap(text -> Yaml.map(FINAL_TEST, text, faults))
                .map(map -> new FinalTestReader(id, outcomes, lessons).read(map))
                .orElse(new FinalTest(100, 1, List.of(), List.of()));
    }

    private List<Question> preTest(CourseId id, Set<String> outcomes, Set<String> lessons, Set<String> taken) {
        return Optional.ofNullable(texts.get(PRE_TEST))
                .flatMap(text -> Yaml.map(PRE_TEST, text, faults))
                .map(map -> new PreTestReader(id, outcomes, lessons, taken).read(map))
                .orElse(List.of());
    }

    private void noteMissing(String path) {
        if (files.file(path).isEmpty()) {
            faults.add(path, 1, FaultKind.FILE_MISSING);
        }
    }
}
