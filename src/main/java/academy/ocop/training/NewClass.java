package academy.ocop.training;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.places.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class to be opened.
 *
 * @param code letters, digits and hyphens, up to 40; it stands on papers
 */
public record NewClass(
        String code,
        Bilingual title,
        CourseId course,
        ClassForm form,
        UnitId unit,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer seatsMax) {}
