package academy.ocop.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many people who look after a product have finished a course: read from a view, a count and never a name. */
@Entity
@Table(name = "product_trained")
class TrainedCount {

    @Id
    @Column(name = "product_id")
    private Long product;

    @Column(name = "people")
    private long people;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected TrainedCount() {}

    long people() {
        return people;
    }
}
