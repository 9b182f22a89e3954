package academy.ocop.identity;

import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.Settings;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out. The answer and its time are the same for people who exist and people who do not. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class LoginService {

    /** So long after a registration its request may still begin the login: a second press, not a later visitor. */
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    @Inject
    IdentityRepository people;

    @Inject
    Passwords passwords;

    @Inject
    Cards cards;

    @Inject
    Throttles throttles;

    @Inject
    SignInTurns turns;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Begins a login; the one this browser had before ends.
     *
     * @throws Refused SIGN_IN_FAILED, or TOO_MANY_TRIES
     */
    public SignedIn signIn(SignIn typed) {
        return turns.take(() -> signInNow(typed));
    }

    private SignedIn signInNow(SignIn typed) {
        Optional<Account> found = account(typed);
        String who = found.map(account -> "id:" + account.id().value()).orElseGet(() -> "typed:" + unknown(typed));
        throttles.attempt(who, typed.device().network());
        Instant now = clock.instant();
        String hash = found.flatMap(Account::passwordHash).orElse(null);
        boolean passwordRight = passwords.matches(typed.secret(), hash);
        Optional<AccountCard> card = passwordRight ? Optional.empty() : cards.find(found, typed.secret());
        if (found.isEmpty() || !found.get().isOpen() || (!passwordRight && card.isEmpty())) {
            audit.recordApart(
                    "identity.signInFailed",
                    new Subject(
                            "account",
                            found.map(account -> Long.toString(account.id().value()))
                                    .orElse(null)));
            throw new Refused(IdentityRefusal.SIGN_IN_FAILED);
        }
        Account account = found.get();
        throttles.succeeded(who, typed.device().network());
        card.ifPresent(used -> used.use(now));
        if (passwordRight && hash != null && passwords.isOutdated(hash)) {
            account.passwordHash(passwords.hash(typed.secret()));
        }
        endCurrent(now);
        return begin(account, typed.device(), card.isPresent(), now);
    }

    /**
     * Begins the login of somebody who has registered a moment ago. A second press on the same device finds her first login open;
     * the same form sent from elsewhere, or after she signed out, opens nothing.
     *
     * @throws Refused NOT_SIGNED_IN when it is too late, or from elsewhere
     */
    public SignedIn afterRegistration(AccountId id, Device device) {
        Instant now = clock.instant();
        Account account = people.account(id)
                .filter(Account::isOpen)
                .filter(fresh -> fresh.createdAt().isAfter(now.minus(JUST_NOW)))
                .filter(fresh -> isFirstLogin(fresh) || isSignedInFrom(device, fresh, now))
                .orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        endCurrent(now);
        return begin(account, device, account.passwordHash().isEmpty(), now);
    }

    /** Ends this login: its token opens nothing any more, wherever it was copied to. */
    public void signOut() {
        if (endCurrent(clock.instant())) {
            access.account().ifPresent(id -> audit.record("identity.signedOut", Subject.of("account", id.value())));
        }
    }

    /** @throws NotFound when it is not one's own */
    public void end(long sessionId) {
        AccountId own = requireAccount();
        LoginSession session =
                people.session(sessionId).filter(one -> one.isOf(own)).orElseThrow(() -> new NotFound(sessionId));
        session.end(clock.instant());
        audit.record("identity.loginEnded", Subject.of("account", own.value()));
    }

    public void endOthers() {
        AccountId own = requireAccount();
        endAllBut(own, caller.get().sessionId());
        audit.record("identity.otherLoginsEnded", Subject.of("account", own.value()));
    }

    /** Writes that the person is still here; the edge asks at most once a minute. */
    public void seen(long sessionId) {
        people.seen(sessionId, clock.instant());
    }

    void endAllBut(AccountId account, @Nullable Long kept) {
        Instant now = clock.instant();
        for (LoginSession session : people.sessions(account, now, LoginQueries.idleSince(now))) {
            if (kept == null || session.id() != kept) {
                session.end(now);
            }
        }
    }

    private SignedIn begin(Account account, Device device, boolean byCard, Instant now) {
        String token = Tokens.fresh();
        Instant expires = now.plus(Duration.ofHours(Settings.LOGIN_HOURS.number()));
        LoginSession session = new LoginSession(account.id(), Tokens.hash(token), device, now, expires, byCard);
        people.add(session);
        account.signedIn(now);
        // Until this moment a visitor called; in the trail it is she who signed in.
        Caller self =
                new Caller(account.id().value(), account.person().value(), session.id(), "", device.network(), false);
        audit.recordAs(self, byCard ? "identity.signedInByCard" : "identity.signedIn", subject(account));
        return new SignedIn(token, account.id(), session.id(), byCard, account.language());
    }

    private boolean endCurrent(Instant now) {
        Long current = caller.get().sessionId();
        Optional<LoginSession> session = current == null ? Optional.empty() : people.session(current);
        session.ifPresent(one -> one.end(now));
        return session.isPresent();
    }

    /** The one account meant. Where several share a phone, name and year must say which: nobody is shown a household. */
    private Optional<Account> account(SignIn typed) {
        List<Account> meant = accounts(typed.who());
        if (!typed.givenName().isEmpty() || typed.birthYear() != 0) {
            String given = PersonName.of(typed.givenName()).givenFold();
            meant = meant.stream()
                    .filter(account -> people.person(account.person())
                            .filter(person -> person.birthYear() == typed.birthYear()
                                    && PersonName.of(person.fullName())
                                            .givenFold()
                                            .equals(given))
                            .isPresent())
                    .toList();
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private List<Account> accounts(String who) {
        if (who.contains("@")) {
            return people.accountsByEmail(who.toLowerCase(Locale.ROOT));
        }
        String code = Code.login(who);
        if (!code.isEmpty()) {
            return people.accountByCode(code).map(List::of).orElse(List.of());
        }
        return Phone.parse(who).map(people::accountsByPhone).orElse(List.of());
    }

    private static String unknown(SignIn typed) {
        String who = typed.who().toLowerCase(Locale.ROOT).replaceAll("[\\s.\\p{Pd}]", "");
        return Tokens.hash(who).substring(0, 40);
    }

    private static boolean isFirstLogin(Account account) {
        return account.lastLoginAt() == null;
    }

    private boolean isSignedInFrom(Device device, Account account, Instant now) {
        return people.sessions(account.id(), now, LoginQueries.idleSince(now)).stream()
                .anyMatch(open -> open.isFrom(device));
    }

    private AccountId requireAccount() {
        access.requirePerson();
        return access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
    }

    private static Subject subject(Account account) {
        return Subject.of("account", account.id().value());
    }
}
