package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A course that somebody sends as a zip: what must not come in at all is refused here, with the entry's name; what only has to
 * be put right before it is published is left to {@link CourseReader}.
 */
public record CourseUpload(CourseId course, CourseFiles files) {

    /** What a fault of the zip as a whole names for a file. */
    public static final String ZIP = "course.zip";

    private static final Pattern KNOWN = Pattern.compile(".*\\.(?:yaml|md|svg|jpg|png|webp|mp3|m4a|opus|mp4|webm|vtt)");

    /**
     * Reads the zip of a course's folder, to the end or to a limit.
     *
     * @throws CourseFilesRefused in one sentence, when it is no zip, is dangerous, too large, or no course
     */
    public static CourseUpload read(InputStream zip, Limits limits) {
        CourseFiles files = CourseFiles.ofZip(zip, limits);
        for (String path : files.paths()) {
            if (!KNOWN.matcher(path).matches()) {
                throw refused(path, FaultKind.FILE_TYPE_UNKNOWN, path);
            }
            if (path.endsWith(".svg")) {
                requireHarmless(path, files);
            }
        }
        CourseId id = CourseReader.idOf(files).orElseThrow(() -> refused(CourseReader.COURSE, FaultKind.NO_COURSE));
        return new CourseUpload(id, files);
    }

    private static void requireHarmless(String path, CourseFiles files) {
        Faults faults = new Faults("", true);
        boolean readable = new SvgCheck(path, faults)
                .isReadable(new String(files.file(path).orElseThrow(), UTF_8));
        if (!readable) {
            throw refused(path, FaultKind.IMAGE_UNREADABLE, "svg");
        }
        faults.inOrder().stream().findFirst().ifPresent(fault -> {
            throw new CourseFilesRefused(new Fault(path, fault.line(), fault.kind(), fault.arguments()));
        });
    }

    private static CourseFilesRefused refused(String path, FaultKind kind, Object... arguments) {
        return new CourseFilesRefused(new Fault(path, 1, kind, List.of(arguments)));
    }
}
