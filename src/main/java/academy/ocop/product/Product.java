package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.platform.Fold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One product. What it has been recognised for stands in {@link Recognition}: a row a statement, never changed. */
@Entity
@Table(name = "product")
class Product {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "product_seq")
    @SequenceGenerator(name = "product_seq", sequenceName = "product_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "producer_id")
    private @Nullable Producer producer;

    @Column(name = "name")
    private String name;

    @Column(name = "name_fold")
    private String nameFold;

    @Column(name = "set_no")
    private @Nullable Integer set;

    @Column(name = "place_text")
    private String place;

    @Column(name = "note")
    private String note;

    @Column(name = "note_vi")
    private String noteVi;

    @Column(name = "source")
    private String source;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    Product(Producer producer, String name, String note, String source, boolean demonstration) {
        this.producer = producer;
        this.name = name;
        this.nameFold = Fold.fold(name);
        this.place = "";
        this.note = note;
        this.noteVi = note;
        this.source = source;
        this.demonstration = demonstration;
    }

    Product(Producer producer, ProductEntry entry) {
        this(producer, entry.name(), "", entry.source(), false);
        change(producer, entry);
    }

    final void change(Producer maker, ProductEntry entry) {
        producer = maker;
        name = entry.name();
        nameFold = Fold.fold(entry.name());
        place = entry.place();
        note = entry.note().en();
        noteVi = entry.note().vi();
        source = entry.source();
    }

    ProductId id() {
        return new ProductId(id == null ? 0 : id);
    }

    String name() {
        return name;
    }

    Optional<Producer> producer() {
        return Optional.ofNullable(producer);
    }

    String place() {
        return place.isEmpty() ? producer().map(owner -> owner.view().place()).orElse("") : place;
    }

    /** As written, without the producer's place in its stead. */
    String placeWritten() {
        return place;
    }

    int version() {
        return version;
    }

    String note() {
        return note;
    }

    String noteVi() {
        return noteVi;
    }

    String source() {
        return source;
    }

    boolean demonstration() {
        return demonstration;
    }
}
