package academy.ocop.suite;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of the portal as a process of its own, started as an operator does: the files of server-config as they are, the WAR
 * in its place, all that differs in the environment. Its files are a copy, since the server for people may run from the same
 * build.
 */
public final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LAST_LINES = 60;

    private final Path wlp;
    private final String name;
    private final int port;
    private final Path console;
    private final Map<String, String> environment = new TreeMap<>();

    private Process process;

    /**
     * @param name of the copied server, which no other running server of this build has
     * @param home folder of the data
     * @param console file for everything the server says
     */
    public ServerProcess(Path wlp, String name, Path home, int port, int managementPort, Path console) {
        this.wlp = wlp;
        this.name = name;
        this.port = port;
        this.console = console;
        with("ACADEMY_HOME", home.toString());
        with("ACADEMY_PORT", Integer.toString(port));
        with("ACADEMY_MANAGEMENT_PORT", Integer.toString(managementPort));
    }

    /** One more setting of the operator's, such as ACADEMY_DATABASE. */
    public ServerProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Copies the server that the build made; the WAR is to be put where this says. */
    public Path prepare() throws IOException {
        Path directory = wlp.resolve("usr/servers").resolve(name);
        delete(directory);
        Path from = wlp.resolve("usr/servers/academy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String inside = from.relativize(file).toString();
                if (inside.startsWith("logs") || inside.startsWith("workarea") || inside.startsWith("apps")) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(directory.resolve(inside));
                } else {
                    Files.copy(file, directory.resolve(inside));
                }
            }
        }
        return Files.createDirectories(directory.resolve("apps")).resolve("ocop-academy.war");
    }

    /** Starts without waiting for anything. */
    public void start() throws IOException {
        String script = File.separatorChar == '\\' ? "server.bat" : "server";
        ProcessBuilder command =
                new ProcessBuilder(wlp.resolve("bin").resolve(script).toString(), "run", name);
        Map<String, String> inherited = command.environment();
        inherited.keySet().removeIf(variable -> variable.startsWith("ACADEMY_"));
        inherited.put("JAVA_HOME", System.getProperty("java.home"));
        inherited.put("WLP_USER_DIR", wlp.resolve("usr").toString());
        inherited.putAll(environment);
        process = command.redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
    }

    /** @throws IOException when the server ended or took too long, with its last words */
    public void awaitReady() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(question, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // The port opens late in the start.
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IOException("The server did not become ready; it said:\n" + lastWords());
    }

    /** Such as http://localhost:41234, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The Java process itself: the script that starts it stays its parent. */
    public ProcessHandle java() {
        return process.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(path -> path.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElse(process.toHandle());
    }

    /** The last lines of what the server said. */
    public String lastWords() throws IOException {
        List<String> log = Files.readAllLines(console);
        return String.join("\n", log.subList(Math.max(0, log.size() - LAST_LINES), log.size()));
    }

    /** As a power cut does: nothing can be written any more. Returns when the process is gone. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (ProcessHandle one : all) {
            one.onExit().join();
        }
    }

    /** Everything the server said, line by line. */
    public List<String> words() throws IOException {
        return Files.readAllLines(console);
    }

    /** Asks the server to end, and makes it end when it does not. */
    public void stop() {
        if (process == null) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
