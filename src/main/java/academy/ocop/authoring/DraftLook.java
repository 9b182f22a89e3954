package academy.ocop.authoring;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.Fault;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A draft as it would be, with its faults.
 *
 * @param course empty when not even course.yaml can be read
 * @param hash of all its files, the notes of its authors with them
 */
public record DraftLook(
        DraftLine line, Optional<Course> course, List<Fault> faults, SortedSet<String> paths, String hash) {

    public DraftLook {
        faults = List.copyOf(faults);
    }
}
