package academy.ocop.certificate;

import academy.ocop.catalogue.EditionId;
import academy.ocop.enrolment.EnrolmentFinished;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import java.math.BigDecimal;
import java.time.Instant;

/** What earns a paper: one person finished one course in one class. */
record Completion(
        EnrolmentId enrolment,
        PersonId person,
        ClassId trainingClass,
        EditionId edition,
        UnitId unit,
        BigDecimal percent,
        Instant at) {

    static Completion of(EnrolmentFinished finished) {
        return new Completion(
                finished.enrolment(),
                finished.person(),
                finished.trainingClass(),
                finished.edition(),
                finished.unit(),
                finished.percent(),
                finished.at());
    }
}
