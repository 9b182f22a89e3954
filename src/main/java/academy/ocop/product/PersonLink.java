package academy.ocop.product;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.PersonId;
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
import org.jspecify.annotations.Nullable;

/** That a person has a part in a product, from a day until before another. Ended, never deleted. */
@Entity
@Table(name = "product_person")
class PersonLink {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "product_person_seq")
    @SequenceGenerator(name = "product_person_seq", sequenceName = "product_person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", updatable = false)
    private Product product;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private ProductPart part;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "linked_at", updatable = false)
    private Instant linkedAt;

    @Column(name = "linked_by", updatable = false)
    private @Nullable AccountId linkedBy;

    /** 0 while the link stands, then its own id: the unique constraint lets one of a kind stand at a time. */
    @Column(name = "ended_slot")
    private long endedSlot;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PersonLink() {}

    PersonLink(
            Product product, PersonId person, ProductPart part, LocalDate from, @Nullable AccountId by, Instant now) {
        this.product = product;
        this.person = person;
        this.part = part;
        this.validFrom = from;
        this.linkedBy = by;
        this.linkedAt = now;
    }

    long number() {
        return id == null ? 0 : id;
    }

    boolean stands() {
        return endedSlot == 0;
    }

    /** Ends the link: from this day on it holds no more. */
    void end(LocalDate day) {
        validTo = day;
        endedSlot = id == null ? 0 : id;
    }

    Product product() {
        return product;
    }

    PersonId person() {
        return person;
    }

    ProductPart part() {
        return part;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
