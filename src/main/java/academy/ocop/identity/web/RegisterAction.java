package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.CardService;
import academy.ocop.identity.IssuedCard;
import academy.ocop.identity.LoginService;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.SignedIn;
import academy.ocop.platform.OnceService;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Registers somebody and signs her in. The registration happens once for a request id; the login begins with each press,
 * because its cookie must be on the answer that the browser takes.
 */
@ApplicationScoped
public class RegisterAction implements LightAction {

    private static final String REQUEST_ID = "[A-Za-z0-9-]{8,60}";

    @Inject
    RegistrationService registrations;

    @Inject
    LoginService logins;

    @Inject
    CardService cards;

    @Inject
    OnceService once;

    @Inject
    PersonForm people;

    @Override
    public String path() {
        return "/identity/register";
    }

    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission form) {
        Registration command = read(form);
        if (!form.requestId().matches(REQUEST_ID)) {
            throw new Refused(PlatformRefusal.FORM_EXPIRED);
        }
        String[] outcome = once.once(form.requestId(), path(), () -> {
                    Registered made = registrations.register(command);
                    return made.accountId().value() + " " + made.namesake();
                })
                .split(" ");
        AccountId account = new AccountId(Long.parseLong(outcome[0]));
        SignedIn signedIn = logins.afterRegistration(account, Devices.of(form.request()));
        LoginCookie.set(form.response(), signedIn.token());
        if (signedIn.choosePassword()) {
            CardCookie.set(
                    form.response(),
                    signedIn.sessionId(),
                    account.value(),
                    new IssuedCard(cards.afterRegistration(account), false));
        }
        String wanted = Addresses.within(form.text("next"), "/portal/home");
        // Whoever makes products is asked for hers on the way; the page lets everybody go on without.
        String next = command.kind() == PersonKind.PRODUCER ? Addresses.with("/product/mine", "next", wanted) : wanted;
        return Next.done(
                Addresses.with("/identity/card", "next", next),
                Boolean.parseBoolean(outcome[1]) ? "registeredNamesake" : "registered");
    }

    private Registration read(Submission form) {
        FormProblems problems = new FormProblems();
        PersonForm.Required required = people.required(form, problems);
        OptionalData optional = people.optional(form, problems);
        String password = form.raw("password");
        if (!password.isEmpty()) {
            people.password("password", password, required.name(), optional.phone(), "", problems);
        }
        if (!form.ticked("privacy")) {
            problems.add("privacy", people.text("register.privacyMissing"));
        }
        problems.throwIfAny();
        return new Registration(
                required.name(),
                required.birthYear(),
                required.unit(),
                required.kind(),
                optional,
                password,
                RegistrationService.PRIVACY_VERSION);
    }
}
