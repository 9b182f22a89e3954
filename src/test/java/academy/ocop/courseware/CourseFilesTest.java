package academy.ocop.courseware;

import static academy.ocop.courseware.FaultKind.*;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseFilesTest {

    private static final Limits LIMITS = new Limits(100, 1 << 20, 3 << 20, 4 << 20, 100);

    private final Sample good = Sample.good();

    @Test
    void equalFilesGiveEqualBytes() {
        Map<String, byte[]> backwards = new TreeMap<>((a, b) -> b.compareTo(a));
        backwards.putAll(good.files());

        byte[] zip = good.courseFiles().toZip();
        assertThat(CourseFiles.of(backwards).toZip()).isEqualTo(zip);
        assertThat(CourseFiles.ofFolder(Sample.courses().resolve(Sample.FOLDER)).toZip())
                .isEqualTo(zip);
        assertThat(CourseFiles.ofZip(new ByteArrayInputStream(zip), Limits.STANDARD)
                        .toZip())
                .isEqualTo(zip);
    }

    @Test
    void theZipIsReadBackWhole() {
        CourseFiles back =
                CourseFiles.ofZip(new ByteArrayInputStream(good.courseFiles().toZip()), Limits.STANDARD);

        assertThat(back.paths()).isEqualTo(good.courseFiles().paths());
        assertThat(back.hash()).isEqualTo(good.courseFiles().hash());
        assertThat(CourseReader.read(back, Sample.FOLDER).faults()).isEmpty();
    }

    @Test
    void aZipOfTheFolderIsAZipOfWhatIsInIt() throws IOException {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        good.files().forEach((path, content) -> packed.put("dry-shrimp/" + path, content));

        assertThat(unzip(zip(packed), LIMITS).hash())
                .isEqualTo(good.courseFiles().hash());
    }

    @Test
    void theHashChangesWithPathsAndContentsButNotWithDesignNotes() {
        String hash = good.courseFiles().hash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(good.with("design.md", "other notes").courseFiles().hash()).isEqualTo(hash);
        assertThat(good.without("design.md").courseFiles().hash()).isEqualTo(hash);
        assertThat(good.edit("course.yaml", "60", "61").courseFiles().hash()).isNotEqualTo(hash);
        assertThat(hashOf("a", "bc")).isNotEqualTo(hashOf("ab", "c"));
    }

    @Test
    void theHashOfAllChangesWithDesignNotesToo() {
        String all = good.courseFiles().hashOfAll();

        assertThat(all).matches("[0-9a-f]{64}").isNotEqualTo(good.courseFiles().hash());
        assertThat(good.with("design.md", "other notes").courseFiles().hashOfAll())
                .isNotEqualTo(all);
        assertThat(good.without("design.md").courseFiles().hashOfAll()).isNotEqualTo(all);
        assertThat(good.edit("course.yaml", "60", "61").courseFiles().hashOfAll())
                .isNotEqualTo(all);
        assertThat(CourseFiles.of(good.files()).hashOfAll()).isEqualTo(all);
    }

    @Test
    void aFileWithANameThatNothingCouldStoreIsNoneOfACourse() {
        assertThat(CourseReader.isWritten("a".repeat(100) + "/lesson.vi.md")).isTrue();
        assertThat(CourseReader.isWritten("a".repeat(300) + "/lesson.vi.md")).isFalse();
        assertThat(CourseReader.isWritten("a" + "-a".repeat(20_000) + "/lesson.vi.md"))
                .isFalse();
    }

    @Test
    void nobodyCanChangeTheFiles() {
        CourseFiles files = good.courseFiles();
        String hash = files.hash();
        files.file("course.yaml").orElseThrow()[0] = 'x';

        assertThat(files.hash()).isEqualTo(hash);
        assertThat(files.file("no.such")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.sh",
                "drying/../../evil.sh",
                "/etc/passwd",
                "C:/evil.sh",
                "drying\\evil.sh",
                "./course.yaml",
                "drying//quiz.yaml",
                "../"
            })
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        refuses(zip(Map.of(path, bytes("x"))), LIMITS, PATH_UNSAFE);
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        byte[] zip = zip(Map.of("course.yaml", bytes("/etc/passwd")));
        int entry = indexOf(zip, "PK\1\2");
        zip[entry + 40] = 0;
        zip[entry + 41] = (byte) 0xA0;

        refuses(zip, LIMITS, SYMBOLIC_LINK);
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= LIMITS.files(); i++) {
            files.put("file" + i, bytes("x"));
        }

        refuses(zip(files), LIMITS, ZIP_TOO_MANY_FILES);
    }

    @Test
    void aZipThatIsTooLargeIsRefused() throws IOException {
        byte[] zip = zip(Map.of("course.yaml", bytes("x")));

        refuses(zip, new Limits(100, zip.length - 1, 1_000, 1_000, 100), ZIP_TOO_LARGE);
        assertThat(unzip(zip, new Limits(100, zip.length, 1_000, 1_000, 100)).paths())
                .hasSize(1);
    }

    @Test
    void filesThatAreTooLargeUnpackedAreRefused() throws IOException {
        byte[] zip = zip(Map.of("a", new byte[40_000], "b", new byte[40_000]));

        refuses(zip, new Limits(100, 1_000_000, 79_999, 79_999, 10_000), ZIP_TOO_LARGE);
        assertThat(unzip(zip, new Limits(100, 1_000_000, 80_000, 80_000, 10_000))
                        .paths())
                .hasSize(2);
    }

    @Test
    void aBombIsRefused() throws IOException {
        refuses(zip(Map.of("course.yaml", new byte[3 << 20])), LIMITS, ZIP_RATIO_TOO_HIGH);
    }

    @Test
    void onePathTwiceIsRefused() throws IOException {
        byte[] zip = zip(Map.of("aaaa", bytes("x"), "bbbb", bytes("y")));
        String twice = new String(zip, ISO_8859_1).replace("bbbb", "aaaa");

        refuses(twice.getBytes(ISO_8859_1), LIMITS, PATH_TWICE);
    }

    @Test
    void twoReadingsOfOneZipAreRefused() throws IOException {
        byte[] zip = zip(Map.of("aaaa", bytes("x")));
        zip[indexOf(zip, "PK\1\2") + 46] = 'b';

        refuses(zip, LIMITS, ZIP_UNREADABLE);
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        byte[] zip = zip(good.files());

        refuses(bytes("no zip"), LIMITS, ZIP_UNREADABLE);
        refuses(new byte[0], LIMITS, ZIP_UNREADABLE);
        refuses(Arrays.copyOf(zip, zip.length / 2), LIMITS, ZIP_UNREADABLE);
        byte[] broken = zip.clone();
        broken[indexOf(zip, "PK\3\4") + 60] ^= 0x55;
        refuses(broken, LIMITS, ZIP_UNREADABLE);
    }

    private static void refuses(byte[] zip, Limits limits, FaultKind kind) {
        assertThatExceptionOfType(CourseFilesRefused.class)
                .isThrownBy(() -> unzip(zip, limits))
                .returns(kind, refused -> refused.fault().kind());
    }

    private static CourseFiles unzip(byte[] zip, Limits limits) {
        return CourseFiles.ofZip(new ByteArrayInputStream(zip), limits);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                if (!file.getKey().endsWith("/")) {
                    zip.write(file.getValue());
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String hashOf(String path, String content) {
        return CourseFiles.of(Map.of(path, bytes(content))).hash();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static int indexOf(byte[] zip, String mark) {
        return new String(zip, ISO_8859_1).indexOf(mark);
    }
}
