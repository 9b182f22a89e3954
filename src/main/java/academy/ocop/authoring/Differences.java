package academy.ocop.authoring;

import academy.ocop.authoring.ChangedFile.DiffLine;
import academy.ocop.authoring.ChangedFile.Kind;
import academy.ocop.courseware.CourseFiles;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares two states of a course, file by file and, in texts, line by line. */
final class Differences {

    private static final int AROUND = 2;

    /** More than that is a new text; nobody reads it as a comparison. */
    private static final int MOST_LINES = 400;

    private Differences() {}

    static List<ChangedFile> between(CourseFiles before, CourseFiles after) {
        TreeSet<String> paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        List<ChangedFile> changed = new ArrayList<>();
        for (String path : paths) {
            Optional<byte[]> was = before.file(path);
            Optional<byte[]> is = after.file(path);
            if (was.isEmpty()) {
                changed.add(new ChangedFile(path, Kind.ADDED, lines(new byte[0], is.orElseThrow())));
            } else if (is.isEmpty()) {
                changed.add(new ChangedFile(path, Kind.REMOVED, List.of()));
            } else if (!Arrays.equals(was.get(), is.get())) {
                changed.add(new ChangedFile(path, Kind.CHANGED, lines(was.get(), is.get())));
            }
        }
        return changed;
    }

    /** What differs between two texts; empty when one of them is no text. */
    static List<DiffLine> lines(byte[] before, byte[] after) {
        Optional<String> was = DraftText.text(before);
        Optional<String> is = DraftText.text(after);
        if (was.isEmpty() || is.isEmpty() || is.get().indexOf('\0') >= 0) {
            return List.of();
        }
        List<String> old = was.get().lines().toList();
        List<String> unified = UnifiedDiffUtils.generateUnifiedDiff(
                "", "", old, DiffUtils.diff(old, is.get().lines().toList()), AROUND);
        return unified.stream()
                .skip(2)
                .limit(MOST_LINES)
                .map(line -> line.startsWith("@@")
                        ? new DiffLine('@', line.replaceFirst("^@@ -\\S+ \\+(\\d+).*", "$1"))
                        : new DiffLine(line.isEmpty() ? ' ' : line.charAt(0), line.isEmpty() ? "" : line.substring(1)))
                .toList();
    }
}
