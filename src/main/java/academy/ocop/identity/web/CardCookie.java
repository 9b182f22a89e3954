package academy.ocop.identity.web;

import academy.ocop.identity.IssuedCard;
import academy.ocop.platform.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Carries a card's code from the deed that made it to the page that prints it. The database keeps only its hash, an address
 * would stand in logs and histories; so it stays for some minutes in the browser of the login that asked for it.
 */
final class CardCookie {

    private static final String NAME = "academy_card";
    private static final int SECONDS = 900;

    private CardCookie() {}

    /** What is printed: for which account, with which code, and whether it waits for a second person. */
    record Printed(long account, String code, boolean waiting) {}

    static void set(HttpServletResponse response, long session, long account, IssuedCard card) {
        String value = session + "." + account + "." + card.code() + (card.waiting() ? ".w" : ".f");
        response.addCookie(LoginCookie.cookie(NAME, value, SECONDS));
    }

    static void clear(HttpServletResponse response) {
        response.addCookie(LoginCookie.cookie(NAME, "", 0));
    }

    static Optional<Printed> read(HttpServletRequest request, long session) {
        return Viewer.cookie(request, NAME)
                .filter(value -> value.matches("\\d{1,18}\\.\\d{1,18}\\.[0-9A-Z]{5}-[0-9A-Z]{5}\\.[wf]"))
                .map(value -> value.split("\\."))
                .filter(parts -> Long.parseLong(parts[0]) == session)
                .map(parts -> new Printed(Long.parseLong(parts[1]), parts[2], "w".equals(parts[3])));
    }
}
