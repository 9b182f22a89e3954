package academy.ocop.suite;

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

    static String database() {
        return System.getProperty("it.database", "derby");
    }

    static boolean onPostgreSql() {
        return "postgresql".equals(database());
    }
}
