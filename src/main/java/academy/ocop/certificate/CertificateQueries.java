package academy.ocop.certificate;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.Reach;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register as each may read it: everything for who knows a paper's code, a masked name for who knows its number. */
@ApplicationScoped
@Transactional
public class CertificateQueries {

    private static final int MOST_REPORTS = 200;

    @Inject
    CertificateRepository papers;

    @Inject
    PaperKeys keys;

    @Inject
    PaperAddress address;

    @Inject
    LookupLimit limit;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Access access;

    /**
     * A paper, for whoever knows its code.
     *
     * @throws Refused TOO_MANY_TRIES when one network asks very often
     */
    public Optional<PaperView> byCode(PaperCode code) {
        limit.countCode();
        return papers.byCode(code).map(this::view);
    }

    /**
     * A code of the register that looks almost like this one, which is not in it.
     *
     * @throws Refused TOO_MANY_TRIES when one network asks very often
     */
    public Optional<PaperCode> nearest(PaperCode code) {
        limit.countNumber();
        List<PaperCode> alike = code.lookalikes();
        return alike.isEmpty()
                ? Optional.empty()
                : papers.byCodes(alike).stream()
                        .map(paper -> paper.facts().code())
                        .findFirst();
    }

    /**
     * A paper, for whoever knows its number only.
     *
     * @throws Refused TOO_MANY_TRIES when one network asks very often
     */
    public Optional<MaskedPaper> byNumber(String typed) {
        limit.countNumber();
        return papers.byNumbers(PaperNumbers.readings(typed)).map(this::view).map(view -> {
            PaperFacts facts = view.facts();
            return new MaskedPaper(
                    facts.paperNumber(),
                    MaskedPaper.masked(facts.holderName()),
                    facts.courseTitle(),
                    facts.completedOn(),
                    Clocks.day(facts.issuedAt()),
                    facts.officeNameVi(),
                    view.state(),
                    view.revocation(),
                    facts.demonstration());
        });
    }

    /** The papers of the person signed in, the newest first; those that wait come before all. */
    public List<MyPaper> mine() {
        PersonId person = access.requirePerson();
        List<MyPaper> mine = new ArrayList<>();
        for (WaitingPaper waiting : papers.waitingOf(person)) {
            Completion earned = waiting.completion();
            mine.add(new MyPaper(
                    "",
                    "",
                    "",
                    catalogue.edition(earned.edition()).course().title(),
                    Clocks.day(earned.at()),
                    false,
                    false,
                    "",
                    false));
        }
        List<Certificate> issued = papers.ofPerson(person);
        Set<Long> revoked = papers.revoked(issued);
        Map<Long, String> replacements =
                papers.replacements(issued.stream().map(Certificate::id).toList());
        for (Certificate paper : issued) {
            PaperFacts facts = paper.facts();
            mine.add(new MyPaper(
                    facts.paperNumber(),
                    facts.code().value(),
                    address.of(facts.code()),
                    facts.courseTitle(),
                    facts.completedOn(),
                    true,
                    revoked.contains(paper.id().value()),
                    replacements.getOrDefault(paper.id().value(), ""),
                    facts.demonstration()));
        }
        return mine;
    }

    /**
     * The register, as far as this person may read it.
     *
     * @param typed a name or a number, in any case and with or without marks; or nothing
     * @throws Refused NOT_SIGNED_IN or NOT_ALLOWED
     */
    public RegisterLines register(String typed, int offset, int limitLines) {
        access.requireSomewhere(Permission.READ_REGISTER);
        Reach reach = access.reach(Permission.READ_REGISTER);
        List<Certificate> found = papers.register(reach, typed, offset, limitLines);
        Set<Long> revoked = papers.revoked(found);
        List<RegisterLine> lines = found.stream()
                .map(paper -> line(paper, revoked.contains(paper.id().value())))
                .toList();
        return new RegisterLines(lines, papers.registerCount(reach, typed));
    }

    /**
     * One paper of the register.
     *
     * @throws NotFound when there is no such paper, or none in this person's reach
     */
    public PaperView entry(CertificateId id) {
        access.requireSomewhere(Permission.READ_REGISTER);
        Certificate paper = papers.find(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.READ_REGISTER, CertificateService.target(paper));
        return view(paper);
    }

    /**
     * The number of the paper whose place this one took, or an empty text.
     *
     * @throws NotFound when there is no such paper, or none in this person's reach
     */
    public String inPlaceOf(CertificateId id) {
        entry(id);
        return papers.replacedBy(id).map(paper -> paper.facts().paperNumber()).orElse("");
    }

    /** What people told about papers; the newest first. */
    public List<ReportLine> reports(boolean answered) {
        access.requireSomewhere(Permission.READ_REGISTER);
        return papers.reports(access.reach(Permission.READ_REGISTER), answered, MOST_REPORTS).stream()
                .map(PaperReport::line)
                .toList();
    }

    private PaperView view(Certificate paper) {
        PaperFacts facts = paper.facts();
        Optional<Revocation> revocation = papers.revocation(paper.id())
                .map(revoked -> revoked.revocation(papers.replacements(List.of(paper.id()))
                        .getOrDefault(paper.id().value(), "")));
        PaperState state = !keys.confirm(paper.token(), facts)
                ? PaperState.ALTERED
                : revocation.isPresent() ? PaperState.REVOKED : PaperState.VALID;
        return new PaperView(paper.id(), facts, state, revocation, paper.token(), address.of(facts.code()));
    }

    private static RegisterLine line(Certificate paper, boolean revoked) {
        PaperFacts facts = paper.facts();
        return new RegisterLine(
                paper.id(),
                facts.paperNumber(),
                facts.registerNumber(),
                facts.holderName(),
                facts.birthYear(),
                facts.unitName(),
                facts.courseTitle().vi(),
                facts.courseTitle().en(),
                facts.issuedAt(),
                revoked,
                facts.demonstration());
    }
}
