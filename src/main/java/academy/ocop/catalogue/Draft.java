package academy.ocop.catalogue;

import academy.ocop.courseware.Fault;
import java.time.Instant;
import java.util.List;

/**
 * How the last check of a course folder ended.
 *
 * @param folder the folder's name
 * @param faults what keeps it from being published; empty when it was published
 * @param checkedAt when this server read it
 */
public record Draft(String folder, List<Fault> faults, Instant checkedAt) {

    public Draft {
        faults = List.copyOf(faults);
    }

    public boolean isPublished() {
        return faults.isEmpty();
    }
}
