package academy.ocop.enrolment;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonKind;
import academy.ocop.places.UnitId;
import academy.ocop.product.ProductLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a roster.
 *
 * @param unit the commune on the day of enrolling
 * @param lessons how many lessons the course has in the edition that is learnt here
 * @param percent the result of the final test, or null before it is passed
 * @param products what the person looks after now
 */
public record RosterLine(
        EnrolmentId id,
        PersonId person,
        String name,
        int birthYear,
        PersonKind kind,
        UnitId unit,
        String unitName,
        EnrolmentState state,
        int lessonsFinished,
        int lessons,
        Instant enrolledAt,
        Instant lastSeenAt,
        @Nullable BigDecimal percent,
        List<ProductLine> products)
        implements Serializable {}
