package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.ProfileService;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Changes name, year, commune and kind. */
@ApplicationScoped
public class ProfileAction implements LightAction {

    /** Its name among forms that wait. */
    static final String KEPT = "profile";

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
        return "/identity/profile";
    }

    @Override
    public Next perform(Submission form) {
        access.requirePerson();
        FormProblems problems = new FormProblems();
        PersonForm.Required required = people.required(form, problems);
        problems.throwIfAny();
        profiles.change(required.name(), required.birthYear(), required.kind(), required.unit());
        kept.forget(KEPT, form.response());
        return Next.done("/identity/profile", "profileSaved");
    }

    @Override
    public boolean putAway(Submission form) {
        return kept.keep(KEPT, form, List.of("name", "year", "commune", "kind"));
    }
}
