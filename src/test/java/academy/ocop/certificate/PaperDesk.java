package academy.ocop.certificate;

import academy.ocop.catalogue.EditionId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;

/** Issues papers as the service does, in a series of the test's own, and fails after the serial was taken when told to. */
@ApplicationScoped
@Transactional
public class PaperDesk {

    @Inject
    CertificateRepository papers;

    @Inject
    PaperKeys keys;

    private final SecureRandom chance = new SecureRandom();

    /** The failure of a test, which nobody else throws. */
    public static class Jammed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    public PaperCode issue(int year, String name) {
        PaperFacts plain = Papers.of(name, false);
        // In the order of the service: who counts a serial holds its row until the end and must wait for nothing more.
        CertificateForm form = papers.form(CertificateForm.REAL);
        NumberPattern paperPattern = form.paperPattern();
        NumberPattern registerPattern = form.registerPattern();
        int serial = papers.nextSerial(CertificateForm.REAL, year);
        PaperFacts facts = Papers.with(
                plain,
                PaperCode.random(chance),
                paperPattern.number(year, serial),
                registerPattern.number(year, serial));
        Completion earned = new Completion(
                new EnrolmentId(-chance.nextLong(Long.MAX_VALUE)),
                new PersonId(chance.nextLong(Long.MAX_VALUE)),
                new ClassId(1),
                new EditionId(1),
                new UnitId(1),
                BigDecimal.TEN,
                Instant.parse("2026-11-23T07:00:00Z"));
        papers.add(new Certificate(earned, CertificateForm.REAL, year, serial, facts, keys.sign(facts)));
        return facts.code();
    }

    public PaperCode issueAndFail(int year) {
        issue(year, Papers.LAI);
        throw new Jammed();
    }
}
