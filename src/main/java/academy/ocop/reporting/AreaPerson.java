package academy.ocop.reporting;

import academy.ocop.identity.PersonKind;
import academy.ocop.places.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody of an area with how far the learning is: read from a view, so that a list is one query. */
@Entity
@Table(name = "reporting_area")
class AreaPerson {

    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(name = "full_name")
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "birth_year")
    private int birthYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PersonKind kind;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "places")
    private long places;

    @Column(name = "under_way")
    private long underWay;

    @Column(name = "finished")
    private long finished;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AreaPerson() {}

    AreaLine line() {
        return new AreaLine(name, birthYear, kind, unitName, underWay, finished, lastSeenAt);
    }
}
