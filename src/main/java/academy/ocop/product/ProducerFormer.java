package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.identity.AccountId;
import academy.ocop.places.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was written about a producer until somebody changed it. Written once. */
@Entity
@Table(name = "producer_former")
class ProducerFormer {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "producer_former_seq")
    @SequenceGenerator(name = "producer_former_seq", sequenceName = "producer_former_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "producer_id", updatable = false)
    private ProducerId producer;

    @Column(name = "name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ProducerKind kind;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Column(name = "place_text", updatable = false)
    private String place;

    @Column(name = "source", updatable = false)
    private String source;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    @Column(name = "changed_by", updatable = false)
    private @Nullable AccountId changedBy;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ProducerFormer() {}

    ProducerFormer(ProducerView was, String source, @Nullable AccountId by, Instant now) {
        this.producer = was.id();
        this.name = was.name();
        this.kind = was.kind();
        this.unit = was.unit();
        this.place = was.place();
        this.source = source;
        this.changedBy = by;
        this.changedAt = now;
    }

    FormerLine line() {
        return new FormerLine(changedAt, name, "", place, new Wording("", ""), SourceLine.of(source));
    }
}
