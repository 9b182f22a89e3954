package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final Map<String, String> given = new HashMap<>(Map.ofEntries(
            Map.entry("academy.home", "/srv/academy"),
            Map.entry("academy.port", "9080"),
            Map.entry("academy.host", "localhost"),
            Map.entry("academy.management.host", "localhost"),
            Map.entry("academy.management.port", "9081"),
            Map.entry("academy.database", "derby"),
            Map.entry("academy.demonstration", "false"),
            Map.entry("academy.cookies.secure", "true"),
            Map.entry("academy.registrations.per.network", "40"),
            Map.entry("academy.login.idle.minutes", "240"),
            Map.entry("academy.login.hours", "72")));

    @Test
    void whatIsNeededIsEnough() {
        assertThat(Settings.faults(read())).isEmpty();
    }

    @Test
    void aMissingOneIsNamedWithItsVariable() {
        given.remove("academy.home");
        given.put("academy.port", "${academy.somewhere}");

        assertThat(Settings.faults(read()))
                .containsExactly(
                        "Setting academy.home is missing: set ACADEMY_HOME.",
                        "Setting academy.port is missing: set ACADEMY_PORT.");
    }

    @ParameterizedTest
    @CsvSource({
        "academy.port, nine",
        "academy.port, 0",
        "academy.login.hours, -1",
        "academy.cookies.secure, yes",
        "academy.base.address, hoc.example.vn",
        "academy.base.address, ftp://hoc.example.vn"
    })
    void anImpossibleOneIsNamed(String key, String value) {
        given.put(key, value);

        assertThat(Settings.faults(read()))
                .singleElement()
                .asString()
                .contains(key, value, key.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }

    @Test
    void theLogNamesThemAllAndNoSecret() {
        given.put("academy.first.administrator", "K7M-4QX2");

        assertThat(Settings.told(read()))
                .contains(
                        "academy.home = /srv/academy",
                        "academy.base.address = (not set)",
                        "academy.first.administrator = ***")
                .doesNotContain("K7M");
    }

    private Map<Settings, String> read() {
        return Settings.read(key -> Optional.ofNullable(given.get(key)));
    }
}
