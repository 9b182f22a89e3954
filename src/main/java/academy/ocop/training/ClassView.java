package academy.ocop.training;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.places.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class as others see it.
 *
 * @param edition what those who enrol now learn with
 * @param endsOn the last day on which somebody can enrol, or null
 * @param seatsMax null where there is room for everybody
 */
public record ClassView(
        ClassId id,
        String code,
        CourseId course,
        EditionId edition,
        Bilingual title,
        ClassForm form,
        ClassState state,
        UnitId unit,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer seatsMax,
        int seatsTaken) {

    public boolean isFull() {
        return seatsMax != null && seatsTaken >= seatsMax;
    }

    /** Whether somebody could enrol on a day; the database decides about the last seat. */
    public boolean takesLearners(LocalDate day) {
        return state == ClassState.OPEN && !isFull() && (endsOn == null || !day.isAfter(endsOn));
    }
}
