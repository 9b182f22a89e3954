package academy.ocop.certificate;

import academy.ocop.enrolment.EnrolmentFinished;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Target;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Issues papers by rule and revokes them by a person's decision. */
@ApplicationScoped
@Transactional
@UseCase(refusals = CertificateRefusal.class)
public class CertificateService {

    @Inject
    CertificateRepository papers;

    @Inject
    Snapshots snapshots;

    @Inject
    PaperKeys keys;

    @Inject
    PaperAddress address;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    private final SecureRandom chance = new SecureRandom();

    /**
     * The paper is there when the completion is: in its transaction. While the portal has no address that could be printed,
     * the completion is put on the waiting list instead.
     */
    void finished(@Observes EnrolmentFinished finished) {
        Completion earned = Completion.of(finished);
        if (!snapshots.givesPaper(earned)) {
            return;
        }
        if (address.policy() == PaperAddress.Policy.WAIT) {
            papers.add(new WaitingPaper(earned));
        } else {
            issue(earned);
        }
    }

    /** The completions whose paper can be issued now, if any can. */
    public List<Long> outstanding(int most) {
        return address.policy() == PaperAddress.Policy.WAIT ? List.of() : papers.waiting(most);
    }

    /**
     * Issues a paper that had to wait.
     *
     * @param enrolment the number of the finished place
     */
    public void issueOutstanding(long enrolment) {
        papers.claim(enrolment).map(WaitingPaper::completion).ifPresent(this::issue);
    }

    /**
     * Declares a paper void. It stays in the register and keeps its number.
     *
     * @throws NotFound when there is no such paper, or none in this person's reach
     * @throws Refused when it was revoked before
     */
    public void revoke(CertificateId id, String reason) {
        access.requireSomewhere(Permission.REVOKE_PAPER);
        Certificate paper = papers.find(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.REVOKE_PAPER, target(paper));
        if (papers.revocation(id).isPresent()) {
            throw new Refused(CertificateRefusal.ALREADY_REVOKED);
        }
        papers.add(
                new CertificateRevocation(id, clock.instant(), access.account().orElse(null), reason));
        audit.record(
                "certificate.revoked",
                Subject.of("certificate", id.value()),
                paper.facts().paperNumber(),
                reason);
    }

    /**
     * Issues a paper again for what was wrong on it about the person: her details are taken as they are now. The earlier paper
     * is revoked and names the new one; open reports of a wrong name are answered with it.
     *
     * @return the new paper
     * @throws NotFound when there is no such paper, or none in this person's reach
     * @throws Refused when it was revoked before, or the person's details are as they stand on it
     */
    public CertificateId reissue(CertificateId id, String reason) {
        access.requireSomewhere(Permission.REVOKE_PAPER);
        Certificate earlier = papers.find(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.REVOKE_PAPER, target(earlier));
        if (papers.revocation(id).isPresent()) {
            throw new Refused(CertificateRefusal.ALREADY_REVOKED);
        }
        if (!earlier.facts().demonstration() && address.policy() == PaperAddress.Policy.WAIT) {
            throw new Refused(CertificateRefusal.NO_PUBLIC_ADDRESS);
        }
        Instant now = clock.instant();
        PaperFacts facts = snapshots.anew(earlier.facts(), earlier.person(), PaperCode.random(chance), now);
        if (facts.saysTheSameOfThePerson(earlier.facts())) {
            throw new Refused(CertificateRefusal.NOTHING_TO_CORRECT);
        }
        // First of all: of two officers the second one waits here, and is told that the paper is revoked.
        CertificateRevocation revocation =
                new CertificateRevocation(id, now, access.account().orElse(null), reason);
        papers.add(revocation);
        List<PaperReport> told = papers.openAbout(id);
        Certificate paper = numbered(
                facts,
                (series, year, serial, numbered) ->
                        new Certificate(earlier, series, year, serial, numbered, keys.sign(numbered)));
        String number = paper.facts().paperNumber();
        revocation.replacedBy(paper.id());
        told.forEach(report ->
                report.answer(reason + " → " + number, access.account().orElse(null), now));
        audit.record(
                "certificate.reissued",
                Subject.of("certificate", paper.id().value()),
                number,
                earlier.facts().paperNumber(),
                reason);
        return paper.id();
    }

    static Target target(Certificate paper) {
        return new Target(
                Optional.empty(), OptionalLong.of(paper.trainingClass().value()), Optional.of(paper.unit()));
    }

    private void issue(Completion earned) {
        if (papers.ofEnrolment(earned.enrolment()).isPresent()) {
            return;
        }
        boolean demonstration = address.policy() == PaperAddress.Policy.DEMONSTRATION;
        Instant now = clock.instant();
        PaperFacts facts = snapshots.facts(earned, PaperCode.random(chance), now, demonstration);
        Certificate paper = numbered(
                facts,
                (series, year, serial, numbered) ->
                        new Certificate(earned, series, year, serial, numbered, keys.sign(numbered)));
        audit.record(
                "certificate.issued",
                Subject.of("certificate", paper.id().value()),
                paper.facts().paperNumber());
    }

    /** Makes a paper of facts that have their numbers. */
    @FunctionalInterface
    private interface Maker {
        Certificate paper(String series, int year, int serial, PaperFacts numbered);
    }

    private Certificate numbered(PaperFacts facts, Maker maker) {
        CertificateForm form =
                papers.form(facts.demonstration() ? CertificateForm.DEMONSTRATION : CertificateForm.REAL);
        int year = Clocks.day(facts.issuedAt()).getYear();
        // Last of all: from here to the commit other issues wait, and a failure gives the serial back.
        int serial = papers.nextSerial(form.code(), year);
        PaperFacts numbered = facts.numbered(
                form.paperPattern().number(year, serial), form.registerPattern().number(year, serial));
        Certificate paper = maker.paper(form.code(), year, serial, numbered);
        papers.add(paper);
        return paper;
    }
}
