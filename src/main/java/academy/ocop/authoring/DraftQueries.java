package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import academy.ocop.authoring.ChangedFile.DiffLine;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.FaultKind;
import academy.ocop.courseware.Reading;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts for those who write and publish them. Lists and faults are for whoever oversees courses too; files are not. */
@ApplicationScoped
@Transactional
public class DraftQueries {

    private static final int CLOSED = 50;

    @Inject
    DraftRepository drafts;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Access access;

    /** The drafts that are not finished, the newest first. */
    public List<DraftLine> open() {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return drafts.open().stream().map(CourseDraft::line).toList();
    }

    /** The latest that were published or put away. */
    public List<DraftLine> closed() {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return drafts.closed(CLOSED).stream().map(CourseDraft::line).toList();
    }

    /** Those that wait for a second person and may be decided by who asks: she has not written or submitted them. */
    public List<DraftId> decidable() {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        return drafts.open().stream()
                .map(CourseDraft::line)
                .filter(line -> line.state() == DraftState.SUBMITTED && !isOwn(line.id()))
                .map(DraftLine::id)
                .toList();
    }

    /** Those with faults in which who asks has written, and still may. */
    public List<DraftId> faultyOfOnesOwn() {
        access.requireSomewhere(Permission.EDIT_COURSES);
        return drafts.open().stream()
                .map(CourseDraft::line)
                .filter(line -> line.state().isWritable() && line.faults() > 0 && isOwn(line.id()))
                .map(DraftLine::id)
                .toList();
    }

    private boolean isOwn(DraftId id) {
        return access.account()
                .filter(account -> drafts.hands(id).contains(account.value()))
                .isPresent();
    }

    /** @throws NotFound when there is no such draft */
    public DraftLook draft(DraftId id) {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return look(drafts.require(id), drafts.files(id));
    }

    /**
     * A draft with the text of one file changed as somebody typed it; nothing is kept.
     *
     * @throws Refused TOO_LONG when it could not be saved either
     */
    public DraftLook tried(DraftId id, String path, String text) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        if (DraftText.isTooLong(text)) {
            throw new Refused(AuthoringRefusal.TOO_LONG);
        }
        CourseDraft draft = drafts.require(id);
        return look(draft, drafts.files(id).with(path, DraftText.tidy(text).getBytes(UTF_8)));
    }

    /** @throws NotFound when there is no such draft, or the format has no such text */
    public FileLook file(DraftId id, String path) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        DraftLine line = drafts.require(id).line();
        if (!CourseReader.isWritten(path)) {
            throw new NotFound(path);
        }
        return drafts.file(id, path)
                .map(file ->
                        new FileLook(line, path, DraftText.text(file.content()).orElse(""), file.hash()))
                .orElseGet(() -> new FileLook(line, path, "", ""));
    }

    /**
     * A text of a draft to be opened: one that is there, or one that its authors can begin now.
     *
     * @throws NotFound when there is none and nothing of the draft asks for one
     */
    public FileLook opened(DraftId id, String path) {
        FileLook look = file(id, path);
        if (look.hash().isEmpty() && !(look.line().state().isWritable() && isAwaited(id, path))) {
            throw new NotFound(path);
        }
        return look;
    }

    /** Whether a file of this path has its place: beside others, or in the folder of a lesson that course.yaml names. */
    private boolean isAwaited(DraftId id, String path) {
        String folder = path.substring(0, path.indexOf('/') + 1);
        CourseFiles files = drafts.files(id);
        return folder.isEmpty()
                || folder.equals("class-pack/")
                || files.paths().stream().anyMatch(there -> there.startsWith(folder))
                || look(drafts.require(id), files).faults().stream()
                        .filter(fault -> fault.kind() == FaultKind.LESSON_FOLDER_MISSING)
                        .anyMatch(fault -> fault.arguments().contains(folder.substring(0, folder.length() - 1)));
    }

    /** What somebody typed against what the file says now. */
    public List<DiffLine> differences(DraftId id, String path, String typed) {
        byte[] now = file(id, path).text().getBytes(UTF_8);
        return Differences.lines(now, DraftText.tidy(typed).getBytes(UTF_8));
    }

    /** All files of a draft; of a published one, those of its edition. */
    public CourseFiles files(DraftId id) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        EditionId edition = drafts.require(id).line().edition();
        return edition == null ? drafts.files(id) : catalogue.files(edition);
    }

    /** The course of a draft, whatever its course.yaml says. */
    public CourseId course(DraftId id) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        return drafts.require(id).course();
    }

    /** One picture, video or recording of a draft. */
    public Optional<byte[]> media(DraftId id, String path) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        return path.contains("/media/") ? drafts.file(id, path).map(DraftFile::content) : Optional.empty();
    }

    /** What publishing the draft would change. */
    public Comparison comparison(DraftId id) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        CourseDraft draft = drafts.require(id);
        CourseFiles files = files(id);
        Optional<Edition> offered = catalogue.published(draft.course());
        CourseFiles before =
                offered.map(edition -> catalogue.files(edition.id())).orElseGet(() -> CourseFiles.of(Map.of()));
        EditionId against = offered.map(Edition::id).orElse(null);
        EditionId base = draft.line().base();
        return new Comparison(
                look(draft, files),
                against,
                base != null && against != null && !base.equals(against),
                isOwn(id),
                Differences.between(before, files));
    }

    private static DraftLook look(CourseDraft draft, CourseFiles files) {
        Reading reading = CourseReader.readDraft(files, draft.course().value());
        return new DraftLook(draft.line(), reading.course(), reading.faults(), files.paths(), files.hashOfAll());
    }
}
