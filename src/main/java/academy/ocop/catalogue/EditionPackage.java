package academy.ocop.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The files of one edition as a zip. Written once, read when the edition is first asked for after a start. */
@Entity
@Table(name = "course_edition_package")
class EditionPackage {

    @Id
    @Column(name = "edition_id")
    private Long edition;

    @Lob
    @Column(name = "files", updatable = false)
    private byte[] files;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected EditionPackage() {}

    EditionPackage(EditionId edition, byte[] files) {
        this.edition = edition.value();
        this.files = files;
    }

    byte[] files() {
        return files;
    }
}
