package academy.ocop.courseware;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one course folder.
 *
 * @param folder the folder's name
 * @param course present only without faults, or when a draft was read
 * @param faults in the order of files and lines
 */
public record Reading(String folder, Optional<Course> course, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
    }
}
