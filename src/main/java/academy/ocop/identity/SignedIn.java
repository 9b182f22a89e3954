package academy.ocop.identity;

/**
 * A login that has just begun.
 *
 * @param token for the cookie; kept nowhere else
 * @param choosePassword whether a card was used, so that a password is to be chosen now
 */
public record SignedIn(String token, AccountId account, long sessionId, boolean choosePassword) {}
