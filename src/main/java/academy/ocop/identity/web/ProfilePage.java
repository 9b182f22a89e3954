package academy.ocop.identity.web;

import academy.ocop.identity.Ethnicity;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.OwnProfile;
import academy.ocop.identity.ProfileService;
import academy.ocop.identity.Sex;
import academy.ocop.places.UnitId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /identity/profile}: what the portal knows about oneself, to put right, to take along, to withdraw. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    ProfileService profiles;

    @Inject
    KeptForm kept;

    @Inject
    HttpServletRequest request;

    private OwnProfile own;
    private Optional<JsonObject> keptProfile = Optional.empty();
    private Optional<JsonObject> keptOptional = Optional.empty();

    /** What the form about name, year, commune and kind begins with. */
    public record Start(
            String fullName, String birthYear, @Nullable UnitId unit, String kind) {}

    @PostConstruct
    void load() {
        own = profiles.own();
        keptProfile = kept.of(ProfileAction.KEPT, request);
        keptOptional = kept.of(OptionalAction.KEPT, request);
    }

    public OwnProfile getOwn() {
        return own;
    }

    /** Whether a form holds what was typed before the login ran out, and is not saved. */
    public boolean isKept() {
        return keptProfile.isPresent() || keptOptional.isPresent();
    }

    public Start getStart() {
        return keptProfile
                .map(form -> new Start(
                        form.getString("name"),
                        form.getString("year"),
                        form.getString("commune").matches("\\d{1,18}")
                                ? new UnitId(Long.parseLong(form.getString("commune")))
                                : null,
                        form.getString("kind")))
                .orElseGet(() -> new Start(
                        own.fullName(),
                        Integer.toString(own.birthYear()),
                        own.unit(),
                        own.kind().name()));
    }

    public OptionalData getGiven() {
        return keptOptional
                .map(form -> new OptionalData(
                        form.getString("phone"),
                        form.getString("email"),
                        form.getString("employer"),
                        constant(Sex.values(), form.getString("sex")),
                        constant(Ethnicity.values(), form.getString("ethnicity")),
                        disability(form.getString("disability"))))
                .orElseGet(own::given);
    }

    private static @Nullable Boolean disability(String said) {
        return said.isEmpty() ? null : Boolean.valueOf("yes".equals(said));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
