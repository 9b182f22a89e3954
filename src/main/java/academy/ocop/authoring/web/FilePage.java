package academy.ocop.authoring.web;

import academy.ocop.authoring.ChangedFile.DiffLine;
import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.authoring.DraftText;
import academy.ocop.authoring.FileLook;
import academy.ocop.authoring.web.DraftWords.FaultRow;
import academy.ocop.authoring.web.Looks.QuestionLook;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.FormState;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * {@code /authoring/file?id=7&path=drying/lesson.vi.md}: one text of a draft, to be written. Beside it what learners will see of
 * it and what is wrong with it; after a preview or a conflict, of what was typed and not of what is saved.
 */
@Named
@RequestScoped
public class FilePage {

    @Inject
    DraftQueries drafts;

    @Inject
    FileLooks looks;

    @Inject
    PreviewTurns turns;

    @Inject
    FormState form;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "id")
    @Nullable
    String id;

    @Inject
    @Param(name = "path")
    @Nullable
    String path;

    private FileLook file;
    private FileLooks.Look look;

    @SuppressWarnings("NullAway.Init")
    public FilePage() {}

    @PostConstruct
    void load() {
        String asked = String.valueOf(path);
        // What was typed is shown again whatever became of the file.
        file = form.isShownAgain() ? drafts.file(DraftWords.id(id), asked) : drafts.opened(DraftWords.id(id), asked);
        String typed = form.value("text", file.text());
        // What could not be saved anyway is not read either; of what is saved the page shows as much as ever.
        look = form.isShownAgain() && !DraftText.isTooLong(typed)
                ? turns.alone(() -> looks.of(drafts.tried(draft(), file.path(), typed), file.path()))
                        .orElseGet(this::saved)
                : saved();
    }

    private FileLooks.Look saved() {
        return looks.of(drafts.draft(draft()), file.path());
    }

    public long getNumber() {
        return draft().value();
    }

    public String getPath() {
        return file.path();
    }

    public String getText() {
        return file.text();
    }

    /**
     * What was seen when the writing began. On a page shown again that is what the form said, so that a second press saves over
     * nobody's lines either.
     */
    public String getHash() {
        return form.value("seen", file.hash());
    }

    /** Whether the page shows what was typed and is not stored, after a preview or a refusal. */
    public boolean isUnsaved() {
        return form.isShownAgain() && !plain(form.value("text", file.text())).equals(plain(file.text()));
    }

    /** Browsers send lines with their own ends. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    public boolean isThere() {
        return !file.hash().isEmpty();
    }

    public String getDraftAddress() {
        return DraftWords.address(draft());
    }

    public String getCourse() {
        return file.line().course().value();
    }

    public boolean isWritable() {
        return file.line().state().isWritable();
    }

    /** The same text in the other language; empty where a file has both in it. */
    public String getOther() {
        String other = file.path().endsWith(".vi.md")
                ? file.path().replace(".vi.md", ".en.md")
                : file.path().endsWith(".en.md") ? file.path().replace(".en.md", ".vi.md") : "";
        return other.isEmpty() || !CourseReader.isWritten(other) ? "" : DraftWords.fileAddress(draft(), other);
    }

    public boolean isVietnamese() {
        return !file.path().endsWith(".en.md");
    }

    public String getLang() {
        return language().tag();
    }

    public String getHtml() {
        return look.html();
    }

    public String getTitle() {
        return look.title();
    }

    public List<QuestionLook> getQuestions() {
        return look.questions();
    }

    public List<FaultRow> getFaults() {
        return look.faults();
    }

    public boolean isFaultless() {
        return look.faults().isEmpty();
    }

    public boolean isPreviewed() {
        return !look.html().isEmpty() || !look.questions().isEmpty();
    }

    /** What was typed against what somebody else saved meanwhile; empty as long as nobody did. */
    public List<DiffLine> getConflictLines() {
        return isConflict() ? drafts.differences(draft(), file.path(), form.value("text", "")) : List.of();
    }

    public boolean isConflict() {
        return form.isShownAgain() && !getHash().equals(file.hash());
    }

    private DraftId draft() {
        return file.line().id();
    }

    private Language language() {
        return FileLooks.language(file.path(), viewer.getLang());
    }
}
