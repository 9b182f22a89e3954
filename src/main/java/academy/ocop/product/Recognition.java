package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one source says of one product at one time. Written once: a newer statement is a row of its own. */
@Entity
@Table(name = "recognition")
class Recognition {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "recognition_seq")
    @SequenceGenerator(name = "recognition_seq", sequenceName = "recognition_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", updatable = false)
    private Product product;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", updatable = false)
    private RecognitionStatus status;

    @Column(name = "stars", updatable = false)
    private @Nullable Integer stars;

    @Column(name = "as_of_text", updatable = false)
    private String asOfText;

    @Column(name = "as_of_text_vi", updatable = false)
    private String asOfTextVi;

    @Column(name = "as_of", updatable = false)
    private LocalDate asOf;

    @Column(name = "source", updatable = false)
    private String source;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "note_vi", updatable = false)
    private String noteVi;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Recognition() {}

    Recognition(
            Product product,
            RecognitionStatus status,
            @Nullable Integer stars,
            LocalDate asOf,
            String asOfText,
            String source,
            String note) {
        this.product = product;
        this.status = status;
        this.stars = stars;
        this.asOf = asOf;
        this.asOfText = asOfText;
        this.asOfTextVi = asOfText;
        this.source = source;
        this.note = note;
        this.noteVi = note;
    }

    ProductId product() {
        return product.id();
    }

    RecognitionLine line() {
        return new RecognitionLine(
                id == null ? 0 : id,
                status,
                stars,
                asOf,
                new Wording(asOfTextVi, asOfText),
                new Wording(noteVi, note),
                SourceLine.of(source));
    }
}
