package academy.ocop.portal.web;

import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /portal/help}: how to use the portal, for learners. */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    Texts texts;

    @Inject
    Navigation navigation;

    public String getWhom() {
        return texts.of("portal", "help.askText", navigation.getOffice());
    }
}
