package academy.ocop.enrolment;

import academy.ocop.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a person looks after a product with so many stars: read from a view, only to narrow a roster by it. */
@Entity
@Table(name = "product_star_of_person")
@IdClass(RosterStar.Key.class)
class RosterStar {

    @Id
    @Column(name = "person_id")
    private PersonId person;

    @Id
    @Column(name = "stars")
    private int stars;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected RosterStar() {}

    /** The pair that is the key. */
    record Key(PersonId person, int stars) implements Serializable {}
}
