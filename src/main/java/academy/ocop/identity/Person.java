package academy.ocop.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who learns, teaches or works here. The name stands exactly as written, because papers carry it; the form for
 * searching and the key for sorting follow it.
 */
@Entity
@Table(name = "person")
class Person {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "name_fold")
    private String nameFold;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "birth_year")
    private int birthYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PersonKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private @Nullable Sex sex;

    @Column(name = "employer")
    private @Nullable String employer;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "privacy_version")
    private @Nullable String privacyVersion;

    @Column(name = "privacy_accepted_at")
    private @Nullable Instant privacyAcceptedAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonName name, int birthYear, PersonKind kind, Instant now, boolean demonstration) {
        this.fullName = name.full();
        this.nameFold = name.fold();
        this.nameSort = name.sort();
        this.birthYear = birthYear;
        this.kind = kind;
        this.createdAt = now;
        this.demonstration = demonstration;
    }

    void change(PersonName name, int year, PersonKind newKind) {
        fullName = name.full();
        nameFold = name.fold();
        nameSort = name.sort();
        birthYear = year;
        kind = newKind;
    }

    /** Takes over a new rule of sorting; the name itself stays. */
    void sortAnew() {
        nameSort = PersonName.of(fullName).sort();
    }

    /** What the person gives of free will; an empty text is nothing. */
    void optional(@Nullable Sex newSex, String newEmployer, String newPhone, String newEmail) {
        sex = newSex;
        employer = orNothing(newEmployer);
        phone = orNothing(newPhone);
        email = orNothing(newEmail);
    }

    void acceptPrivacy(String notice, Instant now) {
        privacyVersion = notice;
        privacyAcceptedAt = now;
    }

    PersonId id() {
        return new PersonId(id == null ? 0 : id);
    }

    String fullName() {
        return fullName;
    }

    String nameFold() {
        return nameFold;
    }

    int birthYear() {
        return birthYear;
    }

    PersonKind kind() {
        return kind;
    }

    @Nullable
    Sex sex() {
        return sex;
    }

    @Nullable
    String employer() {
        return employer;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String privacyVersion() {
        return privacyVersion;
    }

    @Nullable
    Instant privacyAcceptedAt() {
        return privacyAcceptedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean demonstration() {
        return demonstration;
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
