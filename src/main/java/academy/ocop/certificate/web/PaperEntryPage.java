package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateId;
import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.PaperFacts;
import academy.ocop.certificate.PaperState;
import academy.ocop.certificate.PaperView;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /certificate/entry?id=…}: one paper of the register, and the form that revokes it. */
@Named
@RequestScoped
public class PaperEntryPage {

    @Inject
    CertificateQueries papers;

    @Inject
    Access access;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private PaperView paper;

    @PostConstruct
    void load() {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(id);
        }
        paper = papers.entry(new CertificateId(Long.parseLong(id)));
    }

    public long getId() {
        return paper.id().value();
    }

    public PaperFacts getFacts() {
        return paper.facts();
    }

    public String getTitle() {
        return texts.of("certificate", "entry.title", paper.facts().paperNumber());
    }

    public String getCode() {
        return paper.facts().code().value();
    }

    public String getTone() {
        return paper.state() == PaperState.VALID ? "ok" : "stop";
    }

    public String getStateTitle() {
        return texts.of("certificate", "state." + paper.state() + ".title");
    }

    public String getRevocation() {
        return paper.revocation()
                .map(revoked -> revoked.isReplaced()
                        ? texts.of(
                                "certificate",
                                "state.REISSUED.text",
                                revoked.day(),
                                revoked.replacement(),
                                revoked.reason())
                        : texts.of("certificate", "state.REVOKED.text", revoked.day(), revoked.reason()))
                .orElse("");
    }

    /** The number of the paper whose place this one took, as a sentence, or an empty text. */
    public String getInPlaceOf() {
        String earlier = papers.inPlaceOf(paper.id());
        return earlier.isEmpty() ? "" : texts.of("certificate", "entry.inPlaceOf", earlier);
    }

    public boolean isRevocable() {
        return paper.revocation().isEmpty() && access.holds(Permission.REVOKE_PAPER);
    }
}
