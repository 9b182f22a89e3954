package academy.ocop.enrolment;

import academy.ocop.training.ClassView;
import java.util.List;

/**
 * Who is to sign at a session of a class.
 *
 * @param total how many there are on all sheets
 */
public record AttendanceSheet(ClassView trainingClass, List<RosterLine> lines, long total) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
    }
}
