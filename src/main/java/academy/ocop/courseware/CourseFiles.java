package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of one course, held in memory: path inside the course's folder, with slashes, to content. It says nothing
 * about whether they make a course; that is {@link CourseReader}'s question.
 */
public final class CourseFiles {

    /** Notes of authors to themselves: they travel with the course, but changing them changes no course. */
    private static final String NOT_HASHED = "design.md";

    /** Far more than any name of the format needs; what stores files has room for it. */
    static final int LONGEST_PATH = 200;

    /** The earliest time that a zip can hold. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> files;

    private CourseFiles(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Files that stand somewhere else than in a folder or a zip. */
    public static CourseFiles of(Map<String, byte[]> files) {
        return new CourseFiles(files);
    }

    /**
     * The files of a course's folder.
     *
     * @throws CourseFilesRefused when the folder holds a symbolic link, which could lead anywhere on the machine
     */
    public static CourseFiles ofFolder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path path : walk.filter(one -> !Files.isDirectory(one)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!Files.isRegularFile(path) || Files.isSymbolicLink(path)) {
                    String file = folder.getFileName() + "/" + name;
                    throw new CourseFilesRefused(new Fault(file, 1, FaultKind.SYMBOLIC_LINK, List.of(name)));
                }
                files.put(name, Files.readAllBytes(path));
            }
            return new CourseFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of a zipped course. A zip of the folder itself is taken as a zip of what is in it. The stream is read
     * to the end or to the limit, and not closed.
     *
     * @throws CourseFilesRefused when the zip is damaged, larger than a limit, or holds a path that leads out of the
     *     folder, a symbolic link or one path twice
     */
    public static CourseFiles ofZip(InputStream zip, Limits limits) {
        try {
            return new CourseFiles(withoutTopFolder(new CourseZip(limits).read(zip)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These files with one of them changed, or added. */
    public CourseFiles with(String path, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, content);
        return new CourseFiles(changed);
    }

    /** The same files one folder deeper, as they stand among other courses. */
    public CourseFiles inFolder(String folder) {
        Map<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, content) -> inside.put(folder + "/" + path, content));
        return new CourseFiles(inside);
    }

    /** The files as a zip: equal files give equal bytes, on every machine and in every version of Java. */
    public byte[] toZip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            // Not compressed: what a compressor writes differs between its versions.
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * SHA-256 of the paths and contents that learners have something of, 64 hexadecimal digits: {@code design.md} does not count,
     * so a changed note makes no new edition.
     */
    public String hash() {
        return hash(path -> !path.equals(NOT_HASHED));
    }

    /** SHA-256 of all paths and contents, the notes with them: two equal ones are the same files in every letter. */
    public String hashOfAll() {
        return hash(path -> true);
    }

    private String hash(Predicate<String> counts) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (counts.test(file.getKey())) {
                // The lengths keep "a" + "bc" apart from "ab" + "c".
                update(digest, file.getKey().getBytes(UTF_8));
                update(digest, file.getValue());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A copy of one file's content, such as of {@code drying/media/drying-yard.vi.svg}. */
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** One file's content, for reading alone and without a copy: a video is large. */
    public Optional<ByteBuffer> content(String path) {
        return Optional.ofNullable(files.get(path))
                .map(content -> ByteBuffer.wrap(content).asReadOnlyBuffer());
    }

    /** All paths, sorted. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeMap<>(files).navigableKeySet());
    }

    private static Map<String, byte[]> withoutTopFolder(Map<String, byte[]> files) {
        String first = files.keySet().stream().findFirst().orElse("");
        String top = first.substring(0, first.indexOf('/') + 1);
        boolean packed = !top.isEmpty()
                && files.containsKey(top + CourseReader.COURSE)
                && files.keySet().stream().allMatch(path -> path.startsWith(top));
        if (!packed) {
            return files;
        }
        Map<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, content) -> inside.put(path.substring(top.length()), content));
        return inside;
    }

    private static ZipEntry entry(String path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(FIXED_TIME);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
