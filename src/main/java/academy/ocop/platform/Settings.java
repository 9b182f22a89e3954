package academy.ocop.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the application, as one list. The environment variable is the key in capitals with underscores
 * ({@code academy.base.address} is {@code ACADEMY_BASE_ADDRESS}); defaults stand in microprofile-config.properties. What the
 * province decides (offices, deadlines, series) is data with dates, not a setting.
 */
public enum Settings {
    /** Folder for all that must be kept: database, keys. */
    HOME("academy.home"),
    /** The address under which people reach the portal, as it is printed on papers. Empty: the one it listens on. */
    BASE_ADDRESS("academy.base.address"),
    /** Host names that also reach this portal, separated by commas: former addresses, a proxy's inner name. */
    FORMER_HOSTS("academy.former.hosts"),
    /** The port the portal listens on. */
    PORT("academy.port"),
    /** The name or address it listens on. */
    HOST("academy.host"),
    /** The name or address of the server's own pages: health, metrics, the API document. */
    MANAGEMENT_HOST("academy.management.host"),
    /** The loopback port of the server's own pages. */
    MANAGEMENT_PORT("academy.management.port"),
    /** derby or postgresql. */
    DATABASE("academy.database"),
    /** Whether invented people and classes are loaded into an empty database. Only on loopback. */
    DEMONSTRATION("academy.demonstration"),
    /** Whether cookies demand https. */
    COOKIES_SECURE("academy.cookies.secure"),
    /** The proxy whose X-Forwarded headers are believed, or none. */
    TRUSTED_PROXY("academy.trusted.proxy"),
    /** The login code of the account that becomes administrator at the start, while the portal has none. */
    FIRST_ADMINISTRATOR("academy.first.administrator"),
    /** Minutes without a click after which a login ends. */
    LOGIN_IDLE_MINUTES("academy.login.idle.minutes"),
    /** Hours after which a login ends in any case. */
    LOGIN_HOURS("academy.login.hours");

    private final String key;

    Settings(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The value in force, or empty where none is set. */
    public Optional<String> value() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank() && !value.startsWith("${"));
    }

    /** The value in force; a missing one is a fault of the installation and is named. */
    public String required() {
        return value().orElseThrow(() -> new IllegalStateException("Setting " + key + " is missing: set "
                + key.toUpperCase(java.util.Locale.ROOT).replace('.', '_')));
    }

    public int number() {
        return Integer.parseInt(required());
    }

    public boolean on() {
        return Boolean.parseBoolean(value().orElse("false"));
    }
}
