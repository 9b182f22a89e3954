package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.GrantService;
import academy.ocop.identity.Role;
import academy.ocop.places.UnitId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives an account a role. */
@ApplicationScoped
public class GrantAction implements LightAction {

    @Inject
    PersonForm people;

    @Inject
    GrantService grants;

    @Override
    public String path() {
        return "/identity/grant";
    }

    @Override
    public Next perform(Submission form) {
        AccountId account = new AccountId(form.number("account").orElseThrow(() -> new NotFound("account")));
        FormProblems problems = new FormProblems();
        Role role = RoleForm.role(form, people, problems);
        problems.throwIfAny();
        Long classId = form.number("class").orElse(null);
        UnitId unit = classId == null ? form.number("reach").map(UnitId::new).orElse(null) : null;
        grants.grant(account, role, unit, classId);
        return Next.done("/identity/roles?account=" + account.value(), "roleGranted");
    }
}
