package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.ProfileService;
import academy.ocop.identity.SpokenLanguage;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the language in which the person wants to be met, here and after the next sign-in elsewhere. */
@ApplicationScoped
public class LanguageAction implements LightAction {

    @Inject
    ProfileService profiles;

    @Inject
    PersonForm people;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/language";
    }

    /** The same wish twice is the same wish, and the cookie must be on the answer that the browser takes. */
    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission form) {
        access.requirePerson();
        FormProblems problems = new FormProblems();
        SpokenLanguage chosen = SpokenLanguage.of(form.text("language")).orElse(null);
        if (chosen == null) {
            problems.add("language", people.text("profile.languageMissing"));
            throw problems;
        }
        profiles.speak(chosen);
        form.response().addCookie(Viewer.wish(Viewer.LANGUAGE_COOKIE, chosen.tag()));
        return Next.done("/identity/profile", "profileSaved");
    }
}
