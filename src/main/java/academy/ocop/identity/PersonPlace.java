package academy.ocop.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.places.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commune in which a person lives or works, from a day on. A move ends one row and begins another; none is deleted. */
@Entity
@Table(name = "person_place")
class PersonPlace {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "person_place_seq")
    @SequenceGenerator(name = "person_place_seq", sequenceName = "person_place_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PersonPlace() {}

    PersonPlace(PersonId person, UnitId unit, LocalDate from) {
        this.person = person;
        this.unit = unit;
        this.validFrom = from;
    }

    /**
     * Ends with the day before, or is put right when it began on that day: no row may end before it began.
     *
     * @return the row that follows, where one does
     */
    Optional<PersonPlace> move(UnitId to, LocalDate day) {
        if (unit.equals(to)) {
            return Optional.empty();
        }
        if (!validFrom.isBefore(day)) {
            unit = to;
            return Optional.empty();
        }
        validTo = day.minusDays(1);
        return Optional.of(new PersonPlace(person, to, day));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    UnitId unit() {
        return unit;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
