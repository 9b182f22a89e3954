package academy.ocop.suite;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Second servers for tests of what a running one cannot show: each with its own name, ports and data beside the suite's. */
public final class Spare {

    private static final Path HOME = Path.of(System.getProperty("it.home"));
    private static final Path WAR = Path.of(System.getProperty("it.war"));

    private Spare() {}

    /** An empty folder for data. */
    public static Path folder(String name) throws IOException {
        Path folder = HOME.resolve("spare-" + name);
        ServerProcess.delete(folder);
        return Files.createDirectories(folder);
    }

    /** A server with the released WAR, ready to start: no demonstration, whatever data the folder holds. */
    public static ServerProcess server(String name, Path data) throws IOException {
        ServerProcess server = unpacked(name, data);
        install(server);
        return server;
    }

    private static ServerProcess unpacked(String name, Path data) throws IOException {
        return new ServerProcess(
                        Path.of(System.getProperty("it.wlp")),
                        "spare-" + name,
                        data,
                        freePort(),
                        freePort(),
                        HOME.resolve("console-spare-" + name + ".log"))
                .with("ACADEMY_DEMONSTRATION", "false");
    }

    /** Puts the released WAR in a server's place for it. */
    public static Path install(ServerProcess server) throws IOException {
        return Files.copy(WAR, server.prepare());
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
