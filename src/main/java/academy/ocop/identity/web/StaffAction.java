package academy.ocop.identity.web;

import academy.ocop.identity.AccountService;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.Role;
import academy.ocop.places.UnitId;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Creates an account for somebody who works here. */
@ApplicationScoped
public class StaffAction implements LightAction {

    @Inject
    PersonForm people;

    @Inject
    AccountService accounts;

    @Override
    public String path() {
        return "/identity/staff";
    }

    @Override
    public Next perform(Submission form) {
        FormProblems problems = new FormProblems();
        PersonForm.Required required = people.required(form, problems);
        OptionalData given = people.optional(form, problems);
        Role role = RoleForm.role(form, people, problems);
        problems.throwIfAny();
        Registration who = new Registration(
                required.name(), required.birthYear(), required.unit(), required.kind(), given, "", null);
        Registered made = accounts.createStaff(
                who, role, form.number("reach").map(UnitId::new).orElse(null));
        return Next.done("/identity/roles?account=" + made.accountId().value(), "staffCreated");
    }
}
