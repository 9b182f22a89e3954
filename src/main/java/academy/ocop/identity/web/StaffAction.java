package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.AccountService;
import academy.ocop.identity.GrantWish;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Creates an account for somebody who works here. */
@ApplicationScoped
public class StaffAction implements LightAction {

    @Inject
    PersonForm people;

    @Inject
    RoleForm roles;

    @Inject
    AccountService accounts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/staff";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_ACCOUNTS);
        FormProblems problems = new FormProblems();
        PersonForm.Required required = people.required(form, problems);
        OptionalData given = people.optional(form, problems);
        // Who only teaches gets the role with the class, from who runs it.
        Optional<GrantWish> wish = form.optional("role").isEmpty() ? Optional.empty() : roles.wish(form, problems);
        problems.throwIfAny();
        Registration who = new Registration(
                required.name(), required.birthYear(), required.unit(), required.kind(), given, "", null);
        Registered made = accounts.createStaff(who, wish.orElse(null));
        return Next.done("/identity/roles?account=" + made.accountId().value(), "staffCreated");
    }
}
