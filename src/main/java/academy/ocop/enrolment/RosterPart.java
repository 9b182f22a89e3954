package academy.ocop.enrolment;

import academy.ocop.places.UnitId;
import academy.ocop.training.ClassView;
import java.util.List;
import java.util.Map;

/**
 * A part of a roster.
 *
 * @param total how many lines there are in all parts
 * @param states how many there are in each state, whatever state the filter asks for
 * @param units the units that somebody in the class comes from, by name
 */
public record RosterPart(
        ClassView trainingClass,
        List<RosterLine> lines,
        long total,
        Map<EnrolmentState, Long> states,
        Map<UnitId, String> units) {}
