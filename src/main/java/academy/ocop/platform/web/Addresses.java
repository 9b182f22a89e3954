package academy.ocop.platform.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses within the portal, so that no form can send a person elsewhere. */
public final class Addresses {

    private static final int LONGEST = 900;

    private Addresses() {}

    /** The address if it is a path of this portal, else the other one. Refuses hosts, back slashes and control characters. */
    public static String within(@Nullable String address, String otherwise) {
        if (address == null
                || address.length() > LONGEST
                || !address.startsWith("/")
                || address.startsWith("//")
                || address.startsWith("/do/")
                || address.contains("\\")
                || address.chars().anyMatch(Character::isISOControl)) {
            return otherwise;
        }
        return address;
    }

    /** The page that a browser says it came from, without its host. */
    static String of(@Nullable String referer) {
        try {
            URI uri = URI.create(String.valueOf(referer));
            String path = uri.getRawPath();
            return within(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery(), "/");
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    /** The address with one parameter set, its earlier value replaced. */
    public static String with(String address, String parameter, String value) {
        String bare = without(address, parameter);
        return bare + (bare.contains("?") ? "&" : "?") + parameter + '=' + encode(value);
    }

    /** The address without a parameter. */
    public static String without(String address, String parameter) {
        int question = address.indexOf('?');
        if (question < 0) {
            return address;
        }
        StringBuilder kept = new StringBuilder(address.substring(0, question));
        char joint = '?';
        for (String pair : address.substring(question + 1).split("&", -1)) {
            if (!pair.isEmpty() && !pair.startsWith(parameter + '=')) {
                kept.append(joint).append(pair);
                joint = '&';
            }
        }
        return kept.toString();
    }

    /** A slash stays as it is: it may stand in a query, and the server finds no page for an address with %2F in it. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
