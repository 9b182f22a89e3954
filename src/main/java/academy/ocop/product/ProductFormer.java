package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.identity.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was written about a product until somebody changed it. Written once. */
@Entity
@Table(name = "product_former")
class ProductFormer {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "product_former_seq")
    @SequenceGenerator(name = "product_former_seq", sequenceName = "product_former_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "product_id", updatable = false)
    private ProductId product;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "producer_name", updatable = false)
    private String producer;

    @Column(name = "place_text", updatable = false)
    private String place;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "note_vi", updatable = false)
    private String noteVi;

    @Column(name = "source", updatable = false)
    private String source;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    @Column(name = "changed_by", updatable = false)
    private @Nullable AccountId changedBy;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ProductFormer() {}

    ProductFormer(Product was, @Nullable AccountId by, Instant now) {
        this.product = was.id();
        this.name = was.name();
        this.producer = was.producer().map(Producer::name).orElse("");
        this.place = was.placeWritten();
        this.note = was.note();
        this.noteVi = was.noteVi();
        this.source = was.source();
        this.changedBy = by;
        this.changedAt = now;
    }

    FormerLine line() {
        return new FormerLine(changedAt, name, producer, place, new Wording(noteVi, note), SourceLine.of(source));
    }
}
