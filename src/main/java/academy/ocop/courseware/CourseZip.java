package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip from a stranger.
 *
 * <p>A zip names its entries twice, in a directory at its end and before each content. Only the directory tells a
 * symbolic link, and Java's own reader does not show it; so both are read here, and where they differ the zip is
 * refused: two readings of one file are how checks are got round.
 */
final class CourseZip {

    private static final String ZIP = CourseUpload.ZIP;

    /** As much of a name that is too long as is enough to know it by. */
    private static final int SHOWN = 60;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_SIGNATURE = 0x02014b50;

    private static final int ENCRYPTED = 1;

    private static final int TYPE_MASK = 0xF000;
    private static final Set<Integer> FILE_TYPES = Set.of(0, 0x8000, 0x4000);

    private static final Pattern SAFE_PATH = Pattern.compile("[^/\\\\:\\p{Cntrl}]+(/[^/\\\\:\\p{Cntrl}]+)*");

    /** What the computers of authors put into every zip, and no author sees. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final Limits limits;

    CourseZip(Limits limits) {
        this.limits = limits;
    }

    SortedMap<String, byte[]> read(InputStream stream) throws IOException {
        byte[] zip = stream.readNBytes((int) Math.min(limits.zipBytes() + 1, Integer.MAX_VALUE - 8));
        if (zip.length > limits.zipBytes()) {
            throw refused(FaultKind.ZIP_TOO_LARGE, megabytes(limits.zipBytes()));
        }
        Set<String> directory = directory(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
        SortedMap<String, byte[]> files = unpack(zip);
        if (!files.keySet().equals(directory)) {
            throw refused(FaultKind.ZIP_UNREADABLE);
        }
        files.keySet().removeIf(path -> UNSEEN.matcher(path).matches());
        return files;
    }

    /** The paths of all files that the directory at the zip's end names. */
    private Set<String> directory(ByteBuffer zip) {
        Set<String> paths = new HashSet<>();
        Set<String> folded = new HashSet<>();
        try {
            int end = endOfDirectory(zip);
            int entries = Short.toUnsignedInt(zip.getShort(end + 10));
            zip.position(zip.getInt(end + 16));
            for (int i = 0; i < entries; i++) {
                String path = entry(zip);
                if (path.endsWith("/")) {
                    continue;
                }
                paths.add(path);
                // On the machine of the next author, names that differ in case or in the form of their letters are one
                // file.
                if (!folded.add(Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
                    throw refused(path, FaultKind.PATH_TWICE, path);
                }
                if (paths.size() > limits.files()) {
                    throw refused(FaultKind.ZIP_TOO_MANY_FILES, limits.files());
                }
            }
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | BufferUnderflowException
                | CharacterCodingException e) {
            // A directory that points outside the zip, or has names in another encoding.
            throw refused(FaultKind.ZIP_UNREADABLE);
        }
        return paths;
    }

    private int endOfDirectory(ByteBuffer zip) {
        int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.limit() - END_LENGTH; at >= first; at--) {
            if (zip.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw refused(FaultKind.ZIP_UNREADABLE);
    }

    /** Reads one entry of the directory and moves on to the next. */
    private String entry(ByteBuffer zip) throws CharacterCodingException {
        int start = zip.position();
        if (zip.getInt(start) != ENTRY_SIGNATURE) {
            throw refused(FaultKind.ZIP_UNREADABLE);
        }
        int nameLength = Short.toUnsignedInt(zip.getShort(start + 28));
        int extraLength = Short.toUnsignedInt(zip.getShort(start + 30));
        int commentLength = Short.toUnsignedInt(zip.getShort(start + 32));
        int unixMode = zip.getInt(start + 38) >>> 16;
        String path =
                UTF_8.newDecoder().decode(zip.slice(start + 46, nameLength)).toString();
        requireSafe(path);
        if (!FILE_TYPES.contains(unixMode & TYPE_MASK)) {
            throw refused(path, FaultKind.SYMBOLIC_LINK, path);
        }
        if ((zip.getShort(start + 8) & ENCRYPTED) != 0) {
            throw refused(path, FaultKind.ZIP_ENCRYPTED, path);
        }
        zip.position(start + 46 + nameLength + extraLength + commentLength);
        return path;
    }

    private SortedMap<String, byte[]> unpack(byte[] zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long left = Math.min(limits.bytes(), (long) limits.ratio() * zip.length);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                requireSafe(entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = content(entry.getName(), entries, left, zip.length);
                left -= content.length;
                if (files.put(entry.getName(), content) != null) {
                    throw refused(entry.getName(), FaultKind.PATH_TWICE, entry.getName());
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw refused(FaultKind.ZIP_UNREADABLE);
        }
        return files;
    }

    /** Stops at the limit and not behind it: a small zip can unpack to more than there is memory. */
    private byte[] content(String path, InputStream entry, long left, int zipLength) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        for (int read = entry.read(part); read >= 0; read = entry.read(part)) {
            content.write(part, 0, read);
            if (content.size() > limits.fileBytes() && content.size() <= left) {
                throw refused(path, FaultKind.ZIP_FILE_TOO_LARGE, path, megabytes(limits.fileBytes()));
            }
            if (content.size() > left) {
                boolean byRatio = (long) limits.ratio() * zipLength < limits.bytes();
                throw byRatio
                        ? refused(FaultKind.ZIP_RATIO_TOO_HIGH, limits.ratio())
                        : refused(FaultKind.ZIP_TOO_LARGE, megabytes(limits.bytes()));
            }
        }
        return content.toByteArray();
    }

    private static void requireSafe(String path) {
        if (path.length() > CourseFiles.LONGEST_PATH) {
            throw refused(ZIP, FaultKind.PATH_TOO_LONG, path.substring(0, SHOWN) + "…", CourseFiles.LONGEST_PATH);
        }
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean climbs = List.of(file.split("/", -1)).stream().anyMatch(part -> part.equals(".") || part.equals(".."));
        if (climbs || !SAFE_PATH.matcher(file).matches()) {
            throw refused(ZIP, FaultKind.PATH_UNSAFE, path);
        }
    }

    private static CourseFilesRefused refused(FaultKind kind, Object... arguments) {
        return refused(ZIP, kind, arguments);
    }

    private static CourseFilesRefused refused(String file, FaultKind kind, Object... arguments) {
        return new CourseFilesRefused(new Fault(file, 1, kind, List.of(arguments)));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }
}
