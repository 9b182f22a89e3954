package academy.ocop.identity;

import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom a token belongs, and one's own logins. */
@ApplicationScoped
@Transactional
public class LoginQueries {

    private static final Duration LAPSED_LATELY = Duration.ofDays(7);

    @Inject
    IdentityRepository people;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /** Asked on every request: one look, without a transaction around it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LoginFound> find(String token) {
        Instant now = clock.instant();
        return people.login(Tokens.hash(token), now, idleSince(now));
    }

    /**
     * To whom a token belonged whose login has run out by itself lately. A login that somebody ended is not found: whoever
     * ended it wanted nothing more to come from there.
     */
    public Optional<LoginFound> lapsed(String token) {
        return people.lapsed(Tokens.hash(token), clock.instant().minus(LAPSED_LATELY));
    }

    /** One's own logins that have not ended, the latest seen first. */
    public List<Login> mine() {
        access.requirePerson();
        @Nullable Long current = caller.get().sessionId();
        Instant now = clock.instant();
        return access.account()
                .map(account -> people.sessions(account, now, idleSince(now)).stream()
                        .map(session -> session.login(current == null ? 0 : current))
                        .toList())
                .orElse(List.of());
    }

    static Instant idleSince(Instant now) {
        return now.minus(Duration.ofMinutes(Settings.LOGIN_IDLE_MINUTES.number()));
    }
}
