package academy.ocop.identity;

/**
 * What somebody types to sign in.
 *
 * @param who login code, phone number or e-mail address
 * @param secret password, or the code of a card
 * @param givenName where a phone is shared: who of them it is; else empty
 * @param birthYear likewise, or 0
 */
public record SignIn(String who, String secret, String givenName, int birthYear, Device device) {}
