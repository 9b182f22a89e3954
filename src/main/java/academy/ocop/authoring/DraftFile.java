package academy.ocop.authoring;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One file of a draft. Written anew when it changes. */
@Entity
@Table(name = "course_draft_file")
class DraftFile {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "course_draft_file_seq")
    @SequenceGenerator(name = "course_draft_file_seq", sequenceName = "course_draft_file_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "draft_id", updatable = false)
    private long draft;

    @Column(name = "path", updatable = false)
    private String path;

    @Column(name = "content_hash")
    private String hash;

    @Lob
    @Column(name = "content")
    private byte[] content;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected DraftFile() {}

    DraftFile(DraftId draft, String path, byte[] content) {
        this.draft = draft.value();
        this.path = path;
        this.content = content;
        this.hash = DraftText.hash(content);
    }

    String path() {
        return path;
    }

    String hash() {
        return hash;
    }

    byte[] content() {
        return content;
    }

    void write(byte[] changed) {
        content = changed;
        hash = DraftText.hash(changed);
    }
}
