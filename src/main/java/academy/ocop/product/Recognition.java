package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.identity.AccountId;
import academy.ocop.platform.Refused;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one product at one time. Written once: a newer statement is a row of its own, and one made by
 * mistake is withdrawn with a reason.
 */
@Entity
@Table(name = "recognition")
class Recognition {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "recognition_seq")
    @SequenceGenerator(name = "recognition_seq", sequenceName = "recognition_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

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

    @Column(name = "decision", updatable = false)
    private String decision = "";

    @Column(name = "edition", updatable = false)
    private String edition = "";

    @Column(name = "entered_at", updatable = false)
    private @Nullable Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    private @Nullable AccountId enteredBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable AccountId withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

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

    Recognition(Product product, RecognitionEntry entry, @Nullable AccountId by, Instant now) {
        this(
                product,
                entry.status(),
                entry.stars(),
                entry.day(),
                DAY.format(entry.day()),
                entry.source(),
                entry.note());
        this.decision = entry.decision();
        this.edition = entry.edition();
        this.enteredBy = by;
        this.enteredAt = now;
    }

    void withdraw(String reason, @Nullable AccountId by, Instant now) {
        if (withdrawnAt != null) {
            throw new Refused(ProductRefusal.ALREADY_WITHDRAWN);
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    boolean counts() {
        return withdrawnAt == null;
    }

    RecognitionRecord inRecord() {
        return new RecognitionRecord(line(), enteredAt, withdrawnAt, withdrawnReason == null ? "" : withdrawnReason);
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
                SourceLine.of(source),
                decision,
                edition);
    }
}
