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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Starts the server as an operator does: the files of server-config as they are, the WAR in its place, all that differs in
 * the environment. So a test also fails when those files are at fault.
 *
 * <p>Liberty's own adapter would add a feature, rewrite server.xml and find the server by its name among all processes.
 */
public class AcademyServer implements DeployableContainer<AcademyServer.Settings> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LAST_LINES = 60;

    private final Path home = Path.of(System.getProperty("it.home"), Portal.database());
    private final Path wlp = Path.of(System.getProperty("it.wlp"));
    private final String name = System.getProperty("it.server");

    private EmbeddedDatabase database;
    private Process server;

    /** Everything comes from the build; there is nothing to set in arquillian.xml. */
    public static class Settings implements ContainerConfiguration {
        @Override
        public void validate() {}
    }

    @Override
    public Class<Settings> getConfigurationClass() {
        return Settings.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public void start() throws LifecycleException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        try {
            delete(home);
            Files.createDirectories(home);
            if (Portal.onPostgreSql()) {
                database = EmbeddedDatabase.start(home.resolve("postgresql"));
            }
        } catch (IOException failure) {
            throw new LifecycleException("The test database could not be started", failure);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> war) throws DeploymentException {
        Path directory = wlp.resolve("usr/servers").resolve(name);
        try {
            copyServer(wlp.resolve("usr/servers/academy"), directory);
        } catch (IOException failure) {
            throw new DeploymentException("The server's files could not be copied", failure);
        }
        war.as(ZipExporter.class)
                .exportTo(directory.resolve("apps/ocop-academy.war").toFile(), true);
        try {
            server = launch(directory);
            waitUntilReady(directory);
        } catch (IOException failure) {
            throw new DeploymentException("The server could not be started", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("Interrupted while the server started", stopped);
        }
        HTTPContext context = new HTTPContext("localhost", Portal.port());
        context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, ""));
        return new ProtocolMetaData().addContext(context);
    }

    /** A server of the tests' own: the one for people may be running from the same build. */
    private static void copyServer(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String inside = from.relativize(file).toString();
                if (inside.startsWith("logs") || inside.startsWith("workarea") || inside.startsWith("apps")) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to.resolve(inside));
                } else {
                    Files.copy(file, to.resolve(inside));
                }
            }
        }
        Files.createDirectories(to.resolve("apps"));
    }

    private Process launch(Path directory) throws IOException {
        String script = File.separatorChar == '\\' ? "server.bat" : "server";
        ProcessBuilder command =
                new ProcessBuilder(wlp.resolve("bin").resolve(script).toString(), "run", name);
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(variable -> variable.startsWith("ACADEMY_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WLP_USER_DIR", wlp.resolve("usr").toString());
        environment.put("ACADEMY_HOME", home.toString());
        environment.put("ACADEMY_PORT", Integer.toString(Portal.port()));
        environment.put("ACADEMY_MANAGEMENT_PORT", System.getProperty("it.management.port"));
        environment.put("ACADEMY_DATABASE", Portal.database());
        if (database != null) {
            environment.put("ACADEMY_DEMONSTRATION", "false");
            environment.put("ACADEMY_DB_PORT", Integer.toString(database.port()));
            environment.put("ACADEMY_DB_NAME", EmbeddedDatabase.NAME);
            environment.put("ACADEMY_DB_USER", EmbeddedDatabase.USER);
            environment.put("ACADEMY_DB_PASSWORD", EmbeddedDatabase.USER);
        }
        return command.redirectErrorStream(true)
                .redirectOutput(console().toFile())
                .start();
    }

    /** What the server said, kept beside the test data: the server's own folder is made anew for the next database. */
    private Path console() {
        return home.resolveSibling("console-" + Portal.database() + ".log");
    }

    private void waitUntilReady(Path directory) throws IOException, InterruptedException, DeploymentException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(Portal.address() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            try {
                if (client.send(question, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // The port opens late in the start.
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        List<String> log = Files.readAllLines(console());
        String told = String.join("\n", log.subList(Math.max(0, log.size() - LAST_LINES), log.size()));
        throw new DeploymentException("The server did not become ready; it said:\n" + told);
    }

    @Override
    public void undeploy(Archive<?> war) {
        // The application ends with the server.
    }

    @Override
    public void stop() {
        end();
    }

    private synchronized void end() {
        if (server != null) {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            try {
                if (!server.waitFor(60, TimeUnit.SECONDS)) {
                    server.descendants().forEach(ProcessHandle::destroyForcibly);
                    server.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            server = null;
        }
        if (database != null) {
            database.stop();
            database = null;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
