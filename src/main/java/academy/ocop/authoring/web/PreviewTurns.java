package academy.ocop.authoring.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One preview at a time for each account: a whole course is checked for each. */
@ApplicationScoped
public class PreviewTurns {

    @Inject
    Access access;

    private final Set<AccountId> busy = ConcurrentHashMap.newKeySet();

    /** What the work gives; nothing, and no work, while the same person's last one is still going on. */
    <T> Optional<T> alone(Supplier<T> work) {
        return alone(access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN)), work);
    }

    <T> Optional<T> alone(AccountId who, Supplier<T> work) {
        if (!busy.add(who)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            busy.remove(who);
        }
    }
}
