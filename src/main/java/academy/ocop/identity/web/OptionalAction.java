package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.ProfileService;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Changes or withdraws what is given of free will. */
@ApplicationScoped
public class OptionalAction implements LightAction {

    /** Its name among forms that wait. */
    static final String KEPT = "optional";

    @Inject
    PersonForm people;

    @Inject
    ProfileService profiles;

    @Inject
    KeptForm kept;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/optional";
    }

    @Override
    public Next perform(Submission form) {
        access.requirePerson();
        if (form.ticked("withdraw")) {
            kept.forget(KEPT, form.response());
            profiles.give(OptionalData.NOTHING);
            return Next.done("/identity/profile", "optionalWithdrawn");
        }
        FormProblems problems = new FormProblems();
        OptionalData given = people.optional(form, problems);
        problems.throwIfAny();
        profiles.give(given);
        kept.forget(KEPT, form.response());
        return Next.done("/identity/profile", "profileSaved");
    }

    @Override
    public boolean putAway(Submission form) {
        return kept.keep(KEPT, form, List.of("phone", "email", "employer", "sex", "ethnicity", "disability"));
    }
}
