package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How far the start has come: pages wait for it, and the health check tells it. */
@ApplicationScoped
public class Readiness {

    private volatile State state = new State(false, Optional.empty());

    /**
     * @param ready whether the schema stands and start-up work is done
     * @param trouble one sentence for the operator when it cannot become ready by itself soon
     */
    public record State(boolean ready, Optional<String> trouble) {}

    public boolean ready() {
        return state.ready();
    }

    public State state() {
        return state;
    }

    void waiting(String trouble) {
        state = new State(false, Optional.of(trouble));
    }

    void done() {
        state = new State(true, Optional.empty());
    }
}
