package academy.ocop.platform;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of the application, as one list. The environment variable is the key in capitals with underscores
 * ({@code academy.base.address} is {@code ACADEMY_BASE_ADDRESS}); defaults stand in microprofile-config.properties. What the
 * province decides (offices, deadlines, series) is data with dates, not a setting. Read once, at the start; a missing or
 * impossible one keeps the portal from starting and is named.
 */
public enum Settings {
    /** Folder for all that must be kept: database, keys. */
    HOME("academy.home", Kind.TEXT, true),
    /** The address under which people reach the portal, as it is printed on papers. Empty: the one it listens on. */
    BASE_ADDRESS("academy.base.address", Kind.ADDRESS),
    /** Host names that also reach this portal, separated by commas: former addresses, a proxy's inner name. */
    FORMER_HOSTS("academy.former.hosts", Kind.TEXT),
    /** The port the portal listens on. */
    PORT("academy.port", Kind.NUMBER, true),
    /** The name or address it listens on. */
    HOST("academy.host", Kind.TEXT, true),
    /** The name or address of the server's own pages: health, metrics, the API document. */
    MANAGEMENT_HOST("academy.management.host", Kind.TEXT, true),
    /** The loopback port of the server's own pages. */
    MANAGEMENT_PORT("academy.management.port", Kind.NUMBER, true),
    /** derby or postgresql. */
    DATABASE("academy.database", Kind.TEXT, true),
    /** Whether invented people and classes are loaded into an empty database. Only on loopback. */
    DEMONSTRATION("academy.demonstration", Kind.SWITCH, true),
    /** Whether cookies demand https. */
    COOKIES_SECURE("academy.cookies.secure", Kind.SWITCH, true),
    /** The proxy whose X-Forwarded headers are believed, or none. */
    TRUSTED_PROXY("academy.trusted.proxy", Kind.TEXT),
    /** The login code of the account that becomes administrator at the start, while the portal has none. */
    FIRST_ADMINISTRATOR("academy.first.administrator", Kind.SECRET),
    /** The login code of an administrator who gets a card for one use at the start, in the log; see operating.md. */
    RESET_ADMINISTRATOR("academy.reset.administrator", Kind.SECRET),
    /** How many people may register from one network in ten minutes; somebody responsible who is signed in is not counted. */
    REGISTRATIONS_PER_NETWORK("academy.registrations.per.network", Kind.NUMBER, true),
    /** Minutes without a click after which a login ends. */
    LOGIN_IDLE_MINUTES("academy.login.idle.minutes", Kind.NUMBER, true),
    /** Hours after which a login ends in any case. */
    LOGIN_HOURS("academy.login.hours", Kind.NUMBER, true);

    /** What can stand in a setting. */
    private enum Kind {
        TEXT(".*"),
        NUMBER("[1-9]\\d{0,8}"),
        SWITCH("true|false"),
        /** With http or https, and a host. */
        ADDRESS("https?://[A-Za-z0-9.\\[\\]:-]+(/.*)?"),
        /** Nobody reads it in a log. */
        SECRET(".*");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }
    }

    private static final class AtTheStart {

        private static final Map<Settings, String> VALUES =
                read(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    private final String key;
    private final Kind kind;
    private final boolean isRequired;

    Settings(String key, Kind kind) {
        this(key, kind, false);
    }

    Settings(String key, Kind kind, boolean isRequired) {
        this.key = key;
        this.kind = kind;
        this.isRequired = isRequired;
    }

    public String key() {
        return key;
    }

    /** The value in force, or empty where none is set. */
    public Optional<String> value() {
        return Optional.ofNullable(AtTheStart.VALUES.get(this));
    }

    /** The value in force; a missing one is a fault of the installation and is named. */
    public String required() {
        return value().orElseThrow(() -> new IllegalStateException(missing()));
    }

    public int number() {
        return Integer.parseInt(required());
    }

    public boolean on() {
        return Boolean.parseBoolean(value().orElse("false"));
    }

    /** Those that are set, out of what is written for their keys. A variable that nobody resolved is not set. */
    static Map<Settings, String> read(Function<String, Optional<String>> source) {
        Map<Settings, String> values = new EnumMap<>(Settings.class);
        for (Settings setting : values()) {
            source.apply(setting.key)
                    .filter(value -> !value.isBlank() && !value.startsWith("${"))
                    .ifPresent(value -> values.put(setting, value.strip()));
        }
        return values;
    }

    /** What keeps the portal from starting, each in one sentence that names the variable to set. */
    static List<String> faults() {
        return faults(AtTheStart.VALUES);
    }

    static List<String> faults(Map<Settings, String> values) {
        return Arrays.stream(values())
                .map(setting -> setting.fault(values.get(setting)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All of them as the log shows them at the start, a line each. */
    static String told() {
        return told(AtTheStart.VALUES);
    }

    static String told(Map<Settings, String> values) {
        return Arrays.stream(values())
                .map(setting -> setting.key + " = " + setting.shown(values.get(setting)))
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> fault(@Nullable String value) {
        if (value == null) {
            return isRequired ? Optional.of(missing()) : Optional.empty();
        }
        return value.matches(kind.pattern)
                ? Optional.empty()
                : Optional.of("Setting " + key + " cannot be \"" + value + "\": set " + variable() + " to "
                        + switch (kind) {
                            case NUMBER -> "a whole number from 1.";
                            case SWITCH -> "true or false.";
                            default -> "an address such as https://hoc.example.vn.";
                        });
    }

    private String shown(@Nullable String value) {
        if (value == null) {
            return "(not set)";
        }
        return kind == Kind.SECRET ? "***" : value;
    }

    private String missing() {
        return "Setting " + key + " is missing: set " + variable() + ".";
    }

    private String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
