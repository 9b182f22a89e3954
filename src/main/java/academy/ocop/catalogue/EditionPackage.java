package academy.ocop.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * The files of one edition as a zip, read when the edition is first asked for after a start. What learners have of it is written
 * once; only the notes of its authors to themselves may change.
 */
@Entity
@Table(name = "course_edition_package")
class EditionPackage {

    @Id
    @Column(name = "edition_id")
    private Long edition;

    @Lob
    @Column(name = "files")
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

    void keep(byte[] changed) {
        files = changed;
    }
}
