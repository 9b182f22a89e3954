package academy.ocop.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One unit for one span of time. Rows come with migrations, as the law that made them. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    private Long id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate validTo;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "name_fold", updatable = false)
    private String nameFold;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private UnitKind kind;

    @Column(name = "parent_id", updatable = false)
    private @Nullable UnitId parent;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Place place() {
        return new Place(new UnitId(id), code, validFrom, validTo, name, nameFold, kind, parent);
    }
}
