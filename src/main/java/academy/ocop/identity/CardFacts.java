package academy.ocop.identity;

import java.io.Serializable;

/**
 * What stands on a card besides its one-time code, and what decides who may print it.
 *
 * @param staff whether only an administrator prints it
 * @param closed whether nobody signs in with it
 */
public record CardFacts(AccountId account, String name, String loginCode, boolean staff, boolean closed)
        implements Serializable {}
