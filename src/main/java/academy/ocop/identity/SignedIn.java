package academy.ocop.identity;

/**
 * A login that has just begun.
 *
 * @param token for the cookie; kept nowhere else
 * @param choosePassword whether a card was used, so that a password is to be chosen now
 * @param language in which the person wants to be met, or an empty text
 */
public record SignedIn(String token, AccountId account, long sessionId, boolean choosePassword, String language) {}
