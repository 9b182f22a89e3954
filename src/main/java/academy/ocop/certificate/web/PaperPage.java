package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.PaperCode;
import academy.ocop.certificate.PaperFacts;
import academy.ocop.certificate.PaperState;
import academy.ocop.certificate.PaperView;
import academy.ocop.certificate.Revocation;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /c/7K3M9PQRS2TVW}: everything that one paper says, and whether it still counts. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    CertificateQueries papers;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private PaperView paper;

    @PostConstruct
    void load() {
        if (request.getAttribute(ShortAddress.FOUND) instanceof PaperView found) {
            paper = found;
            return;
        }
        String typed = String.valueOf(request.getParameter("code"));
        paper = PaperCode.read(typed).flatMap(papers::byCode).orElseThrow(() -> new NotFound(typed));
    }

    public PaperView getPaper() {
        return paper;
    }

    public PaperFacts getFacts() {
        return paper.facts();
    }

    /** ok, stop or warn: how the verdict looks. */
    public String getTone() {
        return switch (paper.state()) {
            case VALID -> paper.facts().demonstration() ? "warn" : "ok";
            case REVOKED, ALTERED -> "stop";
        };
    }

    public String getVerdict() {
        return texts.of(
                "certificate",
                paper.facts().demonstration() && isValid()
                        ? "paperPage.demonstration.title"
                        : "state." + paper.state() + ".title");
    }

    public String getExplanation() {
        return switch (paper.state()) {
            case REVOKED ->
                paper.revocation()
                        .map(revoked -> revoked.isReplaced()
                                ? texts.of(
                                        "certificate",
                                        "state.REISSUED.text",
                                        revoked.day(),
                                        revoked.replacement(),
                                        revoked.reason())
                                : texts.of("certificate", "state.REVOKED.text", revoked.day(), revoked.reason()))
                        .orElse("");
            case ALTERED -> texts.of("certificate", "state.ALTERED.text");
            case VALID ->
                texts.of(
                        "certificate",
                        paper.facts().demonstration() ? "paperPage.demonstration.text" : "state.VALID.text",
                        paper.facts().officeNameVi());
        };
    }

    public String getCode() {
        return paper.facts().code().value();
    }

    /** Where the paper that took its place can be looked up by its number, or an empty text. */
    public String getReplacement() {
        return paper.revocation()
                .filter(Revocation::isReplaced)
                .map(revoked -> Addresses.with("/certificate/check", "q", revoked.replacement()))
                .orElse("");
    }

    private boolean isValid() {
        return paper.state() == PaperState.VALID;
    }
}
