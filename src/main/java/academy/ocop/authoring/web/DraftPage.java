package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftLine;
import academy.ocop.authoring.DraftLook;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.authoring.DraftState;
import academy.ocop.authoring.web.DraftWords.DraftRow;
import academy.ocop.authoring.web.DraftWords.FaultRow;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Language;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /authoring/draft?id=7}: one draft, its faults, its files, and what can be done with it. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    DraftQueries drafts;

    @Inject
    AuthorNames names;

    @Inject
    DraftWords words;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "id")
    @Nullable
    String id;

    private DraftLook look;
    private boolean waiting;

    @SuppressWarnings("NullAway.Init")
    public DraftPage() {}

    /** A file; the address is empty when it is not written by hand. */
    public record FileRow(String path, String address) {}

    @PostConstruct
    void load() {
        look = drafts.draft(DraftWords.id(id));
        names.know(List.of(look.line()));
        waiting = line().state() == DraftState.SUBMITTED
                && isReader()
                && !drafts.comparison(line().id()).isOwn();
    }

    public long getNumber() {
        return look.line().id().value();
    }

    public String getTitle() {
        return look.course()
                .map(course -> course.title().in(Language.of(viewer.getLang())))
                .filter(title -> !title.isBlank())
                .orElse(look.line().course().value());
    }

    public String getCourse() {
        return look.line().course().value();
    }

    public String getVersion() {
        return look.course().map(Course::version).orElse("");
    }

    public DraftRow getRow() {
        return words.row(look.line());
    }

    public List<FaultRow> getFaults() {
        return isOpen()
                ? look.faults().stream()
                        .map(fault -> words.fault(look.line().id(), fault, isWritable()))
                        .toList()
                : List.of();
    }

    public List<FileRow> getFiles() {
        return look.paths().stream()
                .map(path -> new FileRow(
                        path,
                        isWritable() && CourseReader.isWritten(path)
                                ? DraftWords.fileAddress(look.line().id(), path)
                                : ""))
                .toList();
    }

    public boolean isOpen() {
        return line().state().isOpen();
    }

    /** Whether this person may write in it now. */
    public boolean isWritable() {
        return line().state().isWritable() && access.holds(Permission.EDIT_COURSES);
    }

    public boolean isSubmittable() {
        return isWritable() && look.faults().isEmpty();
    }

    /** Why it cannot be handed in yet; empty when it can, or when this person does not write in it. */
    public String getHeldBack() {
        return isWritable() && !look.faults().isEmpty()
                ? texts.of("authoring", "draft.heldBack", look.faults().size())
                : "";
    }

    public boolean isWriter() {
        return access.holds(Permission.EDIT_COURSES);
    }

    public boolean isReader() {
        return access.holds(Permission.PUBLISH_COURSES);
    }

    /** Whether there is something to look at as a learner would. */
    public boolean isShown() {
        return isReader() && isOpen() && look.course().isPresent();
    }

    /** Whether this person is to decide about it: who wrote in it or handed it in only compares. */
    public boolean isWaiting() {
        return waiting;
    }

    private DraftLine line() {
        return look.line();
    }
}
