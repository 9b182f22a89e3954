package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Who makes products: *chủ thể* in Decision 26/2026. The place of then is kept in words, the unit of today beside it. */
@Entity
@Table(name = "producer")
class Producer {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "producer_seq")
    @SequenceGenerator(name = "producer_seq", sequenceName = "producer_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "name")
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProducerKind kind;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    @Column(name = "place_text")
    private String place;

    @Column(name = "source")
    private String source;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Producer() {}

    Producer(String name, ProducerKind kind, UnitId unit, String place, String source, boolean demonstration) {
        this.name = name;
        this.nameFold = Fold.fold(name);
        this.kind = kind;
        this.unit = unit;
        this.place = place;
        this.source = source;
        this.demonstration = demonstration;
    }

    Producer(ProducerEntry entry) {
        this(entry.name(), entry.kind(), entry.unit(), entry.place(), entry.source(), false);
    }

    void change(ProducerEntry entry) {
        name = entry.name();
        nameFold = Fold.fold(entry.name());
        kind = entry.kind();
        unit = entry.unit();
        place = entry.place();
        source = entry.source();
    }

    ProducerId id() {
        return new ProducerId(id == null ? 0 : id);
    }

    String name() {
        return name;
    }

    @Nullable
    UnitId unit() {
        return unit;
    }

    String source() {
        return source;
    }

    int version() {
        return version;
    }

    ProducerView view() {
        return new ProducerView(id(), name, kind, unit, place);
    }
}
