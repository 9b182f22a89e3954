package academy.ocop.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which server does a periodic job, and until when. */
@Entity
@Table(name = "job_lease")
class JobLease {

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "holder")
    private String holder;

    @Column(name = "held_until")
    private Instant heldUntil;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected JobLease() {}

    JobLease(String name, String holder, Instant heldUntil) {
        this.name = name;
        this.holder = holder;
        this.heldUntil = heldUntil;
    }

    String name() {
        return name;
    }

    String holder() {
        return holder;
    }

    Instant heldUntil() {
        return heldUntil;
    }
}
