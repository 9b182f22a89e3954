package academy.ocop.platform;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a piece of work runs.
 *
 * @param accountId the account signed in, or null for a visitor and for the portal itself
 * @param personId the person of that account
 * @param sessionId the login session, or null outside one
 * @param name how the person is greeted and named in the audit trail
 * @param network the address the request came from, or null for the portal itself
 * @param system whether the portal itself acts: imports, jobs, demonstration data
 */
public record Caller(
        @Nullable Long accountId,
        @Nullable Long personId,
        @Nullable Long sessionId,
        String name,
        @Nullable String network,
        boolean system) {

    /** Somebody who has not signed in. */
    public static Caller visitor(@Nullable String network) {
        return new Caller(null, null, null, "", network, false);
    }

    /** The portal itself. */
    public static Caller portal() {
        return new Caller(null, null, null, "", null, true);
    }

    public boolean signedIn() {
        return accountId != null;
    }
}
