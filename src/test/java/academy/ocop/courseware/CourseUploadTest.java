package academy.ocop.courseware;

import static academy.ocop.courseware.FaultKind.*;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stranger may send as a course, and what is refused in one sentence that names the entry. */
class CourseUploadTest {

    private static final Limits LIMITS = new Limits(100, 1 << 20, 200_000, 4 << 20, 100);
    private static final byte[] SOME = {1, 2, 3};

    /** One row each: what is hostile, the zip, the fault, the entry that the message names. */
    static Stream<Arguments> hostile() throws IOException {
        return Stream.of(
                arguments("a path that climbs out", with("../evil.md", SOME), PATH_UNSAFE, "../evil.md"),
                arguments("an absolute path", with("/etc/passwd.md", SOME), PATH_UNSAFE, "/etc/passwd.md"),
                arguments("a drive letter", with("C:/evil.md", SOME), PATH_UNSAFE, "C:/evil.md"),
                arguments("back slashes", with("drying\\evil.md", SOME), PATH_UNSAFE, "drying\\evil.md"),
                arguments("a climb in the middle", with("drying/../../x.md", SOME), PATH_UNSAFE, "drying/../../x.md"),
                arguments("a symbolic link", marked("design.md", 40, 0, 0xA0), SYMBOLIC_LINK, "design.md"),
                arguments("a password", marked("design.md", 8, 1, 8), ZIP_ENCRYPTED, "design.md"),
                arguments("names alike but for case", with("Design.MD", SOME), PATH_TWICE, "esign"),
                arguments(
                        "names alike but for the form of a letter",
                        with(Map.of("drying/media/ó.svg", SOME, nfd("drying/media/ó.svg"), SOME)),
                        PATH_TWICE,
                        "media"),
                arguments("a kind no course has", with("drying/run.exe", SOME), FILE_TYPE_UNKNOWN, "drying/run.exe"),
                arguments("a page", with("drying/media/page.html", SOME), FILE_TYPE_UNKNOWN, "page.html"),
                arguments(
                        "a zip in the zip",
                        with("inner.zip", zip(Sample.good().files())),
                        FILE_TYPE_UNKNOWN,
                        "inner.zip"),
                arguments(
                        "a drawing that runs",
                        with("drying/media/x.svg", svg("<script>alert(1)</script>")),
                        SVG_UNSAFE,
                        "drying/media/x.svg"),
                arguments(
                        "a drawing that loads",
                        with("drying/media/x.svg", svg("<image href=\"https://example.org/a.png\"/>")),
                        SVG_UNSAFE,
                        "drying/media/x.svg"),
                arguments(
                        "a drawing with something in its style sheet",
                        with("drying/media/x.svg", svg("<style><title/>rect{fill:red}</style>")),
                        SVG_UNSAFE,
                        "drying/media/x.svg"),
                arguments(
                        "a drawing that hides a load behind something in its style sheet",
                        with("drying/media/x.svg", svg("<style><g/>rect{fill:url(http://example.org/)}</style>")),
                        SVG_UNSAFE,
                        "drying/media/x.svg"),
                arguments(
                        "a page with the name of a drawing",
                        with("drying/media/x.svg", "<html><script>alert(1)</script></html>".getBytes(UTF_8)),
                        IMAGE_UNREADABLE,
                        "drying/media/x.svg"),
                arguments(
                        "a drawing in letters that are not checked",
                        with("drying/media/x.svg", new String(svg("<g/>"), UTF_8).getBytes(UTF_16)),
                        IMAGE_UNREADABLE,
                        "drying/media/x.svg"),
                arguments("a long name", with("m".repeat(400) + ".md", SOME), PATH_TOO_LONG, "m".repeat(60) + "…"),
                arguments("many folders", with("a/".repeat(20_000) + "m.md", SOME), PATH_TOO_LONG, "a/a/a/"),
                arguments("one file too large", with("design.md", new byte[300_000]), ZIP_FILE_TOO_LARGE, "design.md"),
                arguments("a bomb", bomb(), ZIP_RATIO_TOO_HIGH, ""),
                arguments("a false size", falseSize(), ZIP_UNREADABLE, ""),
                arguments("too many files", many(), ZIP_TOO_MANY_FILES, ""),
                arguments("no zip at all", "Xin chào".getBytes(UTF_8), ZIP_UNREADABLE, ""),
                arguments("half a zip", half(), ZIP_UNREADABLE, ""),
                arguments("entries lying on each other", overlapping(), ZIP_UNREADABLE, ""),
                arguments("no course", zip(Map.of("design.md", SOME)), NO_COURSE, "course.yaml"),
                arguments("a course without an id", without("id: dry-shrimp"), NO_COURSE, "course.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedInOneSentence(String what, byte[] zip, FaultKind kind, String names) {
        assertThatExceptionOfType(CourseFilesRefused.class)
                .isThrownBy(() -> CourseUpload.read(new ByteArrayInputStream(zip), LIMITS))
                .returns(kind, refused -> refused.fault().kind())
                .satisfies(refused -> {
                    assertThat(refused.fault().file() + refused.fault().what(Language.VI))
                            .contains(names);
                    assertThat(refused.fault().remedy(Language.VI)).isNotBlank();
                    assertThat(refused.fault().remedy(Language.EN)).isNotBlank();
                });
    }

    @Test
    void aGoodCourseIsTakenAndSoIsOneWithFaults() throws IOException {
        CourseUpload good = CourseUpload.read(stream(zip(Sample.good().files())), LIMITS);
        assertThat(good.course()).isEqualTo(new CourseId("dry-shrimp"));
        assertThat(good.files().hash()).isEqualTo(Sample.good().courseFiles().hash());

        Sample faulty = Sample.good().edit("drying/lesson.vi.md", "## ", "#### ");
        CourseUpload taken = CourseUpload.read(stream(zip(faulty.files())), LIMITS);
        Reading reading = CourseReader.readDraft(taken.files(), "dry-shrimp");
        assertThat(reading.faults()).isNotEmpty();
        assertThat(reading.course().orElseThrow().lessons()).hasSize(2);
    }

    @Test
    void aDrawingWithAStyleSheetOfItsOwnIsTaken() throws IOException {
        byte[] drawing = svg("<style>rect{fill:url(#a)} <!-- the yard --> path{stroke:red}</style><rect/>");

        CourseUpload taken = CourseUpload.read(stream(with("drying/media/x.svg", drawing)), LIMITS);

        assertThat(taken.files().file("drying/media/x.svg")).contains(drawing);
    }

    @Test
    void whatComputersAddByThemselvesIsLeftOut() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Sample.good().files().forEach((path, content) -> files.put("dry-shrimp/" + path, content));
        files.put("dry-shrimp/.DS_Store", SOME);
        files.put("__MACOSX/dry-shrimp/._course.yaml", SOME);
        files.put("dry-shrimp/drying/Thumbs.db", SOME);

        assertThat(CourseUpload.read(stream(zip(files)), LIMITS).files().paths())
                .isEqualTo(Sample.good().courseFiles().paths());
    }

    @Test
    void aDownloadComesBackAsItWas() {
        CourseFiles files = Sample.good().courseFiles();
        byte[] zip = files.inFolder("dry-shrimp").toZip();

        assertThat(files.inFolder("dry-shrimp").toZip()).isEqualTo(zip);
        assertThat(CourseUpload.read(stream(zip), LIMITS).files().hash()).isEqualTo(files.hash());
    }

    @Test
    void nothingBeyondTheLimitIsReadFromAnEndlessStream() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };

        assertThatExceptionOfType(CourseFilesRefused.class)
                .isThrownBy(() -> CourseUpload.read(endless, LIMITS))
                .returns(ZIP_TOO_LARGE, refused -> refused.fault().kind());
        assertThat(read[0]).isLessThan(2 * LIMITS.zipBytes());
    }

    private static byte[] with(String path, byte[] content) throws IOException {
        return with(Map.of(path, content));
    }

    private static byte[] with(Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(Sample.good().files());
        files.putAll(more);
        return zip(files);
    }

    private static byte[] without(String line) throws IOException {
        return zip(Sample.good().edit("course.yaml", line, "").files());
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").getBytes(UTF_8);
    }

    /** Writes two bytes into the directory's entry of a file. */
    private static byte[] marked(String path, int at, int low, int high) throws IOException {
        byte[] zip = with("design.md", "x".getBytes(UTF_8));
        String text = new String(zip, ISO_8859_1);
        int entry = text.lastIndexOf(path) - 46;
        zip[entry + at] = (byte) low;
        zip[entry + at + 1] = (byte) high;
        return zip;
    }

    private static byte[] bomb() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            files.put("m" + i + ".md", new byte[190_000]);
        }
        return zip(files);
    }

    /** The entry says that it is smaller than what is in it. */
    private static byte[] falseSize() throws IOException {
        byte[] zip = CourseFiles.of(Map.of("design.md", new byte[100])).toZip();
        int size = new String(zip, ISO_8859_1).indexOf("PK\3\4") + 22;
        zip[size] = 10;
        return zip;
    }

    private static byte[] many() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= LIMITS.files(); i++) {
            files.put("m" + i + ".md", SOME);
        }
        return zip(files);
    }

    private static byte[] half() throws IOException {
        byte[] zip = zip(Sample.good().files());
        return java.util.Arrays.copyOf(zip, zip.length / 2);
    }

    /** The directory names one content twice, under two names. */
    private static byte[] overlapping() throws IOException {
        byte[] zip = zip(Map.of("a.md", SOME));
        String text = new String(zip, ISO_8859_1);
        int directory = text.indexOf("PK\1\2");
        int end = text.indexOf("PK\5\6");
        String entry = text.substring(directory, end);
        byte[] both =
                (text.substring(0, end) + entry.replace("a.md", "b.md") + text.substring(end)).getBytes(ISO_8859_1);
        int at = end + entry.length();
        both[at + 8] = 2;
        both[at + 10] = 2;
        return both;
    }

    private static InputStream stream(byte[] zip) {
        return new ByteArrayInputStream(zip);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
