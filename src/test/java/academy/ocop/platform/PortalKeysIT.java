package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.AsCaller;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PortalKeysIT {

    private static final int FIRST_CALLERS = 8;

    @Inject
    PortalKeys keys;

    @Inject
    AsCaller as;

    @Test
    void manyFirstCallersGetOneKey() throws Exception {
        String name = "test-" + UUID.randomUUID();
        CyclicBarrier allThere = new CyclicBarrier(FIRST_CALLERS);
        List<Future<String>> answers = new ArrayList<>();
        for (int caller = 0; caller < FIRST_CALLERS; caller++) {
            String own = "key of " + caller;
            answers.add(as.begin(Caller.visitor("127.0.0.1"), () -> {
                allThere.await();
                return keys.key(name, () -> own);
            }));
        }
        List<String> given = new ArrayList<>();
        for (Future<String> answer : answers) {
            given.add(answer.get());
        }
        assertThat(given).hasSize(FIRST_CALLERS).containsOnly(given.get(0)).allMatch(key -> key.startsWith("key of "));
    }
}
