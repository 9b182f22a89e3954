package academy.ocop.certificate;

import academy.ocop.catalogue.EditionId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.suite.Tables;
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

    @Inject
    Tables tables;

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

    /** A paper without value for a person of the portal, with this name printed on it. */
    public CertificateId issueTo(PersonId person, UnitId unit, int year, String printed) {
        PaperFacts plain = Papers.of(printed, true);
        CertificateForm form = papers.form(CertificateForm.DEMONSTRATION);
        NumberPattern paperPattern = form.paperPattern();
        NumberPattern registerPattern = form.registerPattern();
        int serial = papers.nextSerial(CertificateForm.DEMONSTRATION, year);
        PaperFacts facts = Papers.with(
                plain,
                PaperCode.random(chance),
                paperPattern.number(year, serial),
                registerPattern.number(year, serial));
        Completion earned = new Completion(
                new EnrolmentId(-chance.nextLong(Long.MAX_VALUE)),
                person,
                new ClassId(-1),
                new EditionId(1),
                unit,
                BigDecimal.TEN,
                Instant.parse("2026-11-23T07:00:00Z"));
        Certificate paper =
                new Certificate(earned, CertificateForm.DEMONSTRATION, year, serial, facts, keys.sign(facts));
        papers.add(paper);
        return paper.id();
    }

    /** Puts a completion on the waiting list, with an edition that nobody knows. */
    public void waitInVain(EnrolmentId enrolment, PersonId person, ClassId sat, UnitId unit) {
        papers.add(new WaitingPaper(new Completion(
                enrolment,
                person,
                sat,
                new EditionId(Long.MAX_VALUE),
                unit,
                BigDecimal.TEN,
                Instant.parse("2026-11-23T07:00:00Z"))));
    }

    /** What an administrator would do: now the waiting completion names an edition that exists. */
    public void repair(EnrolmentId enrolment, EditionId edition) {
        tables.entities()
                .createQuery("update WaitingPaper w set w.edition = :edition where w.enrolment = :enrolment")
                .setParameter("edition", edition)
                .setParameter("enrolment", enrolment.value())
                .executeUpdate();
    }

    /** How many completions of this place wait: one or none. */
    public int waiting(EnrolmentId enrolment) {
        return tables.entities().find(WaitingPaper.class, enrolment.value()) == null ? 0 : 1;
    }

    /** The serials that were taken so far in all series of a year. */
    public long taken(int year) {
        Long sum = tables.entities()
                .createQuery("select sum(s.lastSerial) from CertificateSeries s where s.year = :year", Long.class)
                .setParameter("year", year)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    public PaperCode issueAndFail(int year) {
        issue(year, Papers.LAI);
        throw new Jammed();
    }
}
