package academy.ocop.identity.web;

import academy.ocop.identity.Ethnicity;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.Sex;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.web.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /identity/register?next=}: who somebody is, and what she gives of free will. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    PlacesQueries places;

    @Inject
    HttpServletRequest request;

    public List<Place> getCommunes() {
        return places.communesToday();
    }

    public List<PersonKind> getKinds() {
        return List.of(PersonKind.values());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    public List<Ethnicity> getEthnicities() {
        return List.of(Ethnicity.values());
    }

    public String getPrivacyVersion() {
        return RegistrationService.PRIVACY_VERSION;
    }

    public String getNext() {
        return Addresses.within(request.getParameter("next"), "");
    }
}
