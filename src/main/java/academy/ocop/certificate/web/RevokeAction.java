package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateId;
import academy.ocop.certificate.CertificateService;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Revokes one paper of the register. */
@ApplicationScoped
public class RevokeAction implements LightAction {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    @Inject
    CertificateService papers;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/certificate/revoke";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.REVOKE_PAPER);
        long id = form.number("id").orElseThrow(() -> new NotFound(form.text("id")));
        String reason = form.text("reason");
        FormProblems problems = new FormProblems();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            problems.add("reason", texts.of("certificate", "entry.reasonMissing", SHORTEST, LONGEST));
        }
        problems.throwIfAny();
        papers.revoke(new CertificateId(id), reason);
        return Next.done("/certificate/entry?id=" + id, "revoked");
    }
}
