package academy.ocop.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who calls in this request. The web and API edges set it from the login session; services only read it. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.visitor(null);
    private @Nullable Caller lapsed;

    public Caller get() {
        return caller;
    }

    /** For the edges, for start-up work and for tests; nothing else may say who somebody is. */
    public void set(Caller who) {
        caller = who;
    }

    /**
     * Whose login it was that ran out before this request came. Gives no right to anything: it only says for whom something
     * that came too late may be put away.
     */
    public Optional<Caller> lapsed() {
        return Optional.ofNullable(lapsed);
    }

    /** For the edge that looks logins up. */
    public void setLapsed(Caller who) {
        lapsed = who;
    }
}
