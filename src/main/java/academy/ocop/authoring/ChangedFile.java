package academy.ocop.authoring;

import java.util.List;

/**
 * A file that differs between what is published and a draft.
 *
 * @param lines what changed in a text, with a few lines around it; empty for pictures and recordings
 */
public record ChangedFile(String path, Kind kind, List<DiffLine> lines) {

    public ChangedFile {
        lines = List.copyOf(lines);
    }

    /** What happened to the file. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A line of the comparison.
     *
     * @param sign + added, - removed, a space when it is the same, @ where lines are left out
     */
    public record DiffLine(char sign, String text) {

        /** The name of its style. */
        public String css() {
            return switch (sign) {
                case '+' -> "added";
                case '-' -> "removed";
                case '@' -> "gap";
                default -> "same";
            };
        }
    }
}
