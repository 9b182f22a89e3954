package academy.ocop.authoring.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /authoring/upload}: where a course is sent as a zip. */
@Named
@RequestScoped
public class UploadPage {

    private static final long MOST_MEGABYTES = 50;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.EDIT_COURSES);
    }

    public String getHint() {
        return texts.of("authoring", "upload.hint", MOST_MEGABYTES);
    }
}
