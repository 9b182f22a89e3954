package academy.ocop.identity.web;

import academy.ocop.identity.OwnProfile;
import academy.ocop.identity.ProfileService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /identity/profile}: what the portal knows about oneself, to put right, to take along, to withdraw. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    ProfileService profiles;

    private OwnProfile own;

    @PostConstruct
    void load() {
        own = profiles.own();
    }

    public OwnProfile getOwn() {
        return own;
    }
}
