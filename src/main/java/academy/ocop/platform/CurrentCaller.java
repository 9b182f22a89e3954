package academy.ocop.platform;

import jakarta.enterprise.context.RequestScoped;

/** Who calls in this request. The web and API edges set it from the login session; services only read it. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.visitor(null);

    public Caller get() {
        return caller;
    }

    /** For the edges, for start-up work and for tests; nothing else may say who somebody is. */
    public void set(Caller who) {
        caller = who;
    }
}
