package academy.ocop.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That one unit, or a part of it, became part of another. */
@Entity
@Table(name = "unit_successor")
@IdClass(Succession.Key.class)
class Succession {

    @Id
    @Column(name = "old_unit_id")
    private long oldUnit;

    @Id
    @Column(name = "new_unit_id")
    private long newUnit;

    @Column(name = "whole")
    private boolean whole;

    /** For Jakarta Persistence, which fills the fields itself. */
    protected Succession() {}

    UnitId oldUnit() {
        return new UnitId(oldUnit);
    }

    UnitId newUnit() {
        return new UnitId(newUnit);
    }

    boolean whole() {
        return whole;
    }

    /** The pair that is the key. */
    record Key(long oldUnit, long newUnit) implements Serializable {}
}
