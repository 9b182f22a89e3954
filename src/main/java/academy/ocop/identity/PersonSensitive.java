package academy.ocop.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is sensitive by law, given of free will: read by the person alone; reports only count it. Withdrawing deletes it. */
@Entity
@Table(name = "person_sensitive")
class PersonSensitive {

    @Id
    @Column(name = "person_id")
    private Long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "ethnicity")
    private @Nullable Ethnicity ethnicity;

    @Column(name = "disability")
    private @Nullable Boolean disability;

    @Column(name = "given_at")
    private Instant givenAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PersonSensitive() {}

    PersonSensitive(PersonId person, @Nullable Ethnicity ethnicity, @Nullable Boolean disability, Instant now) {
        this.person = person.value();
        this.ethnicity = ethnicity;
        this.disability = disability;
        this.givenAt = now;
    }

    @Nullable
    Ethnicity ethnicity() {
        return ethnicity;
    }

    @Nullable
    Boolean disability() {
        return disability;
    }

    Instant givenAt() {
        return givenAt;
    }
}
