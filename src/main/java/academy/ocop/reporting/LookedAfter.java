package academy.ocop.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a person has a part in a product, from a day until before another. Read from a view. */
@Entity
@Table(name = "reporting_link")
class LookedAfter {

    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "product_id")
    private long product;

    @Column(name = "product_name")
    private String productName;

    @Column(name = "producer_id")
    private long producer;

    @Column(name = "producer_name")
    private String producerName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected LookedAfter() {}
}
