package academy.ocop.portal.web;

import academy.ocop.identity.RegistrationService;
import academy.ocop.places.Office;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;

/** {@code /portal/privacy}: the notice about personal data, in the version that people accept when they register. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    public String getVersion() {
        return texts.of("portal", "privacy.version", LocalDate.parse(RegistrationService.PRIVACY_VERSION));
    }

    public String getContact() {
        Office office = places.office(Clocks.day(clock.instant()));
        String name = "vi".equals(viewer.getLang()) ? office.nameVi() : office.nameEn();
        String where = office.contact().isEmpty() ? office.placeVi() : office.contact();
        String asked = texts.of("portal", "privacy.contactText", name, where);
        return office.contact().isEmpty() ? asked + " " + texts.of("portal", "privacy.contactMissing") : asked;
    }
}
