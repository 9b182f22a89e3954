package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import academy.ocop.suite.EmbeddedDatabase;
import academy.ocop.suite.PlainBrowser;
import academy.ocop.suite.PlainBrowser.Reply;
import academy.ocop.suite.ServerProcess;
import academy.ocop.suite.Spare;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A PostgreSQL that is down when the portal starts, comes, goes and comes again: nobody restarts the portal. */
class DatabaseDownIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SORRY = "Cổng học tập đang khởi động hoặc tạm nghỉ";

    private ServerProcess server;
    private EmbeddedDatabase database;

    @AfterEach
    void endAll() {
        if (server != null) {
            server.stop();
        }
        if (database != null) {
            database.stop();
        }
    }

    @Test
    void thePortalSaysHonestlyThatItRestsAndRecoversByItself() throws Exception {
        Path files = Spare.folder("database").resolve("postgresql");
        int port = Spare.freePort();
        server = EmbeddedDatabase.tell(Spare.server("database", Spare.folder("database-down")), port);
        PlainBrowser visitor = new PlainBrowser(server.address());

        server.start();
        await().atMost(PATIENCE).until(() -> said("The database cannot be reached") > 0);
        assertHonest(visitor.open("/"));
        assertHonest(visitor.open("/catalogue/courses"));
        assertThat(said("The database cannot be reached"))
                .as("told once, tried often")
                .isEqualTo(1);

        database = EmbeddedDatabase.startAgain(files, port);
        server.awaitReady();
        assertThat(visitor.open("/product/products").status()).isEqualTo(200);

        database.stop();
        assertHonest(visitor.open("/product/products"));
        assertThat(visitor.open("/health/ready").status()).isEqualTo(503);
        assertThat(visitor.open("/resources/css/academy.css").status()).isEqualTo(200);

        database = EmbeddedDatabase.startAgain(files, port);
        await().atMost(PATIENCE).until(() -> visitor.open("/product/products").status() == 200);
        assertThat(visitor.open("/health/ready").status()).isEqualTo(200);
    }

    private static void assertHonest(Reply page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.words()).contains(SORRY);
        assertThat(page.html()).doesNotContain("SQLException", "\tat ");
    }

    private long said(String words) throws IOException {
        return server.words().stream().filter(line -> line.contains(words)).count();
    }
}
