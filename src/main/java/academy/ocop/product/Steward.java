package academy.ocop.product;

import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody with a part in a product, with name and commune: read from a view, so that a list is one query. */
@Entity
@Table(name = "product_steward")
class Steward {

    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "product_id")
    private ProductId product;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "full_name")
    private String name;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "birth_year")
    private int birthYear;

    @Column(name = "unit_id")
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private ProductPart part;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Steward() {}

    StewardLine line() {
        return new StewardLine(id, person, name, birthYear, unit, part, validFrom, validTo);
    }
}
