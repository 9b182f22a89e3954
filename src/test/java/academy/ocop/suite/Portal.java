package academy.ocop.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the portal under test is, for tests that talk to it from outside. */
public final class Portal {

    private Portal() {}

    /** Such as http://localhost:41234, without a slash at the end. */
    public static String address() {
        return "http://localhost:" + port();
    }

    /** The build tells it; inside the server the server's own setting does. */
    static int port() {
        Integer told = Integer.getInteger("it.port");
        return told == null ? Integer.parseInt(System.getenv("ACADEMY_PORT")) : told;
    }

    /** The loopback port with the server's own pages. */
    public static String managementAddress() {
        return "http://localhost:" + Integer.getInteger("it.management.port");
    }

    /** Everything the server has said so far. */
    public static String console() {
        try {
            return Files.readString(consoleFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path consoleFile() {
        return Path.of(System.getProperty("it.home"), "console-" + database() + ".log");
    }

    static String database() {
        return System.getProperty("it.database", "derby");
    }

    static boolean onPostgreSql() {
        return "postgresql".equals(database());
    }
}
