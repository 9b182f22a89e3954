package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far in one course. */
final class Faults {

    private final String folder;
    private final boolean isOfDraft;
    private final List<Fault> found = new ArrayList<>();

    /** @param isOfDraft whether an author looks at the course before it is free of faults */
    Faults(String folder, boolean isOfDraft) {
        this.folder = folder;
        this.isOfDraft = isOfDraft;
    }

    /** Notes a fault in a file of the course; {@code path} begins at the course's folder. */
    void add(String path, int line, FaultKind kind, Object... arguments) {
        found.add(new Fault(folder + "/" + path, line, kind, List.of(arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a course that was published before all rules of today existed could still be shown. */
    boolean areForgiven() {
        return found.stream().allMatch(fault -> fault.kind().isForgiven());
    }

    /** Whether texts are worth writing out: those of a course that nobody will see are not. */
    boolean letTextsBeRendered() {
        return isOfDraft || areForgiven();
    }

    List<Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
