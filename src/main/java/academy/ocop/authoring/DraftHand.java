package academy.ocop.authoring;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.identity.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody who wrote in a draft or handed it in. */
@Entity
@Table(name = "course_draft_hand")
class DraftHand {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "course_draft_hand_seq")
    @SequenceGenerator(name = "course_draft_hand_seq", sequenceName = "course_draft_hand_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "draft_id", updatable = false)
    private long draft;

    @Column(name = "account_id", updatable = false)
    private long account;

    /** For Jakarta Persistence, which fills the fields itself. */
    protected DraftHand() {}

    DraftHand(DraftId draft, AccountId account) {
        this.draft = draft.value();
        this.account = account.value();
    }
}
