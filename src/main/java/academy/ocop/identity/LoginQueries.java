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
