package academy.ocop.enrolment;

import academy.ocop.catalogue.EditionId;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonKind;
import academy.ocop.places.UnitId;
import academy.ocop.product.ProductLine;
import academy.ocop.training.ClassId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place in a class with the person on it: read from a view, so that a roster is one query. */
@Entity
@Table(name = "enrolment_roster")
class RosterRow {

    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "class_id")
    private ClassId trainingClass;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "edition_id")
    private EditionId edition;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EnrolmentState state;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "lessons_finished")
    private int lessonsFinished;

    @Column(name = "percent")
    private @Nullable BigDecimal percent;

    /** Those without a result count as less than 0: the two databases put nothing at different ends. */
    @Column(name = "percent_sort")
    private BigDecimal percentSort;

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

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected RosterRow() {}

    PersonId person() {
        return person;
    }

    EditionId edition() {
        return edition;
    }

    RosterLine line(int lessons, List<ProductLine> products) {
        return new RosterLine(
                new EnrolmentId(id),
                person,
                name,
                birthYear,
                kind,
                unit,
                unitName,
                state,
                lessonsFinished,
                lessons,
                enrolledAt,
                lastSeenAt,
                percent,
                products);
    }
}
