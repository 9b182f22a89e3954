package academy.ocop.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Arquillian's way to {@link ServerProcess}: a test also fails when the files of server-config are at fault.
 *
 * <p>Liberty's own adapter would add a feature, rewrite server.xml and find the server by its name among all processes.
 */
public class AcademyServer implements DeployableContainer<AcademyServer.Settings> {

    private final Path home = Path.of(System.getProperty("it.home"), Portal.database());

    private EmbeddedDatabase database;
    private ServerProcess server;

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
            ServerProcess.delete(home);
            Files.createDirectories(home);
            if (Portal.onPostgreSql()) {
                database = EmbeddedDatabase.start(home.resolve("postgresql"), Integer.getInteger("it.postgresql.port"));
            }
        } catch (IOException failure) {
            throw new LifecycleException("The test database could not be started", failure);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> war) throws DeploymentException {
        // The console stands beside the test data: the server's own folder is made anew for the next database.
        server = new ServerProcess(
                Path.of(System.getProperty("it.wlp")),
                System.getProperty("it.server"),
                home,
                Portal.port(),
                Integer.getInteger("it.management.port"),
                Portal.consoleFile());
        if (database != null) {
            database.tell(server).with("ACADEMY_DEMONSTRATION", "false");
        }
        try {
            war.as(ZipExporter.class).exportTo(server.prepare().toFile(), true);
            server.start();
            server.awaitReady();
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
            server.stop();
            server = null;
        }
        if (database != null) {
            database.stop();
            database = null;
        }
    }
}
