package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.GrantService;
import academy.ocop.identity.GrantState;
import academy.ocop.identity.GrantWish;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives an account a role, or proposes it to a second person. */
@ApplicationScoped
public class GrantAction implements LightAction {

    @Inject
    RoleForm roles;

    @Inject
    GrantService grants;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/grant";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.GRANT_ROLES);
        AccountId account = new AccountId(form.number("account").orElseThrow(() -> new NotFound("account")));
        FormProblems problems = new FormProblems();
        Optional<GrantWish> wish = roles.wish(form, problems);
        problems.throwIfAny();
        GrantState state = grants.grant(account, wish.orElseThrow());
        return Next.done(
                "/identity/roles?account=" + account.value(),
                state == GrantState.WAITING ? "roleProposed" : "roleGranted");
    }
}
