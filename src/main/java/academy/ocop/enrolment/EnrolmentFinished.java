package academy.ocop.enrolment;

import academy.ocop.catalogue.EditionId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The last requirement of the course was met. Fired once for a place, in the transaction that met it.
 *
 * @param percent of the final test
 */
public record EnrolmentFinished(
        EnrolmentId enrolment,
        PersonId person,
        ClassId trainingClass,
        EditionId edition,
        UnitId unit,
        BigDecimal percent,
        Instant at) {}
