package academy.ocop.identity.web;

import academy.ocop.identity.Device;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person would call the device: Chrome, Android. What a browser says of itself is long and mostly history. */
final class Devices {

    /** The first one found counts: nearly every browser also says Chrome or Safari. */
    private static final String[][] BROWSERS = {
        {"Zalo", "Zalo"},
        {"FBAN", "Facebook"},
        {"FBAV", "Facebook"},
        {"coc_coc", "Cốc Cốc"},
        {"SamsungBrowser", "Samsung"},
        {"Edg", "Edge"},
        {"OPR", "Opera"},
        {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };

    private static final Map<String, String> SYSTEMS = new TreeMap<>(Map.of(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "X11",
            "Linux"));

    private Devices() {}

    static Device of(HttpServletRequest request) {
        return new Device(name(request.getHeader("User-Agent")), request.getRemoteAddr());
    }

    static String name(@org.jspecify.annotations.Nullable String agent) {
        if (agent == null) {
            return "?";
        }
        String browser = "";
        for (String[] known : BROWSERS) {
            if (agent.contains(known[0])) {
                browser = known[1];
                break;
            }
        }
        Optional<String> system = SYSTEMS.entrySet().stream()
                .filter(known -> agent.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        String name = system.map(found -> ", " + found).orElse("");
        return browser.isEmpty() && name.isEmpty() ? "?" : (browser + name).replaceFirst("^, ", "");
    }
}
