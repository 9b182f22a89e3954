package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionId;
import academy.ocop.catalogue.EditionOrigin;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.CourseUpload;
import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.Permission;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes drafts and decides about them. Whoever changes a draft has it alone while it lasts, so that what is published is what
 * was read; and who wrote in it or handed it in never publishes it.
 */
@ApplicationScoped
@Transactional
@UseCase(refusals = AuthoringRefusal.class)
public class DraftService {

    private static final int MOST_DRAFTS = 20;
    private static final int LONGEST_REASON = 1_000;

    @Inject
    DraftRepository drafts;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    PublicationService publication;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * A new draft with the files of what is published.
     *
     * @throws NotFound when the course is not on offer
     */
    public DraftId start(CourseId course) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        Edition edition = catalogue.published(course).orElseThrow(() -> new NotFound(course));
        requireRoom();
        DraftId id = make(course, catalogue.files(edition.id()), DraftOrigin.EDITION, edition.id(), null);
        audit.record("authoring.started", Subject.of("draft", id.value()), course.value());
        return id;
    }

    /** A new draft with the files of a zip: a new version of a course, or a new course. */
    public DraftId take(CourseUpload upload) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        requireRoom();
        EditionId base = catalogue.published(upload.course()).map(Edition::id).orElse(null);
        DraftId id = make(upload.course(), upload.files(), DraftOrigin.ZIP, base, null);
        access.account().ifPresent(account -> drafts.addHand(id, account));
        audit.record(
                "authoring.sent",
                Subject.of("draft", id.value()),
                upload.course().value(),
                upload.files().paths().size());
        return id;
    }

    /** A delivery of the portal for a course that the office has edited; each is taken once. */
    public void arrive(CourseId course, CourseFiles files) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        String hash = files.hash();
        if (drafts.hasArrived(course, hash)) {
            return;
        }
        drafts.add(new CourseArrival(course, hash, clock.instant()));
        EditionId base = catalogue.published(course).map(Edition::id).orElse(null);
        DraftId id = make(course, files, DraftOrigin.UPDATE, base, hash);
        audit.record("authoring.arrived", Subject.of("draft", id.value()), course.value());
    }

    /**
     * Saves one text of a draft.
     *
     * @param seen the hash of what its author began with; empty where there was no such file
     * @throws Refused FILE_CHANGED when it is not that any more
     */
    public void save(DraftId id, String path, String text, String seen) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        CourseDraft draft = drafts.requireAlone(id);
        draft.requireWritable();
        if (!CourseReader.isWritten(path)) {
            throw new Refused(AuthoringRefusal.NOT_WRITTEN_BY_HAND, path);
        }
        byte[] content = DraftText.tidy(text).getBytes(UTF_8);
        if (DraftText.isTooLong(content)) {
            throw new Refused(AuthoringRefusal.TOO_LONG);
        }
        Optional<DraftFile> file = drafts.file(id, path);
        requireSeen(file, seen);
        file.ifPresentOrElse(one -> one.write(content), () -> drafts.add(new DraftFile(id, path, content)));
        drafts.flush();
        written(draft);
        audit.record(
                "authoring.saved",
                Subject.of("draft", id.value()),
                path,
                draft.course().value());
    }

    /**
     * Takes a file out of a draft.
     *
     * @param seen the hash of what its author saw
     * @throws NotFound when the draft has no such file
     */
    public void remove(DraftId id, String path, String seen) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        CourseDraft draft = drafts.requireAlone(id);
        draft.requireWritable();
        Optional<DraftFile> file = drafts.file(id, path);
        DraftFile there = file.orElseThrow(() -> new NotFound(path));
        requireSeen(file, seen);
        drafts.drop(there);
        written(draft);
        audit.record(
                "authoring.removed",
                Subject.of("draft", id.value()),
                path,
                draft.course().value());
    }

    /**
     * Hands a draft in.
     *
     * @throws Refused HAS_FAULTS while the checker finds any, UNCHANGED when it is what is published already
     */
    public void submit(DraftId id) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        CourseDraft draft = drafts.requireAlone(id);
        draft.requireWritable();
        CourseFiles files = drafts.files(id);
        int faults = check(draft, files);
        if (faults > 0) {
            throw new Refused(AuthoringRefusal.HAS_FAULTS, faults);
        }
        if (catalogue
                .published(draft.course())
                .filter(edition -> catalogue.files(edition.id()).hashOfAll().equals(files.hashOfAll()))
                .isPresent()) {
            throw new Refused(AuthoringRefusal.UNCHANGED);
        }
        access.account().ifPresent(account -> drafts.addHand(id, account));
        draft.submit(by(), clock.instant());
        audit.record(
                "authoring.submitted",
                Subject.of("draft", id.value()),
                draft.course().value());
    }

    /**
     * Asks for the right to decide before anything is said about the form.
     *
     * @throws NotFound when there is no such draft
     */
    public void requireDecision(DraftId id) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        drafts.require(id).requireSubmitted();
    }

    /**
     * Sends a draft back to its authors.
     *
     * @param reason what they are to do
     */
    public void sendBack(DraftId id, String reason) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        CourseDraft draft = drafts.requireAlone(id);
        String why = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        draft.sendBack(by(), why, clock.instant());
        audit.record(
                "authoring.sentBack",
                Subject.of("draft", id.value()),
                draft.course().value(),
                why);
    }

    /**
     * Publishes a draft as the course's new edition.
     *
     * @param read the hash of the draft as the publisher read it
     * @param against the edition it was compared with; nothing for a new course
     * @throws Refused SECOND_PERSON to who wrote in it or handed it in; NOT_AS_READ when either has changed since
     */
    public EditionId publish(DraftId id, String read, Optional<EditionId> against) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        CourseDraft draft = drafts.requireAlone(id);
        draft.requireSubmitted();
        AccountId publisher = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        if (drafts.hands(id).contains(publisher.value())) {
            throw new Refused(AuthoringRefusal.SECOND_PERSON);
        }
        CourseFiles files = drafts.files(id);
        Optional<EditionId> offered = catalogue.published(draft.course()).map(Edition::id);
        if (!files.hashOfAll().equals(read) || !offered.equals(against)) {
            throw new Refused(AuthoringRefusal.NOT_AS_READ);
        }
        boolean delivered = draft.arrivedHash().filter(files.hash()::equals).isPresent();
        EditionId edition = publication.publishReviewed(
                draft.course(), files, delivered ? EditionOrigin.SHIPPED : EditionOrigin.OFFICE);
        draft.publish(edition, publisher, clock.instant());
        // The edition keeps them from now on.
        drafts.dropFiles(id);
        audit.record(
                "authoring.published",
                Subject.of("draft", id.value()),
                draft.course().value(),
                edition.value());
        return edition;
    }

    /** Puts a draft away; its files stay, so that it can be downloaded. */
    public void discard(DraftId id) {
        access.requireSomewhere(Permission.EDIT_COURSES);
        CourseDraft draft = drafts.requireAlone(id);
        draft.discard(by(), clock.instant());
        audit.record(
                "authoring.discarded",
                Subject.of("draft", id.value()),
                draft.course().value());
    }

    private DraftId make(
            CourseId course,
            CourseFiles files,
            DraftOrigin origin,
            @Nullable EditionId base,
            @Nullable String arrivedHash) {
        CourseDraft draft = new CourseDraft(course, origin, base, arrivedHash, by(), clock.instant());
        drafts.add(draft);
        drafts.add(draft.id(), files);
        check(draft, files);
        return draft.id();
    }

    private void written(CourseDraft draft) {
        access.account().ifPresent(account -> drafts.addHand(draft.id(), account));
        draft.changed(by(), clock.instant());
        check(draft, drafts.files(draft.id()));
    }

    private static int check(CourseDraft draft, CourseFiles files) {
        int faults = CourseReader.read(files, draft.course().value()).faults().size();
        draft.checked(faults);
        return faults;
    }

    private static void requireSeen(Optional<DraftFile> file, String seen) {
        if (!file.map(DraftFile::hash).orElse("").equals(seen)) {
            throw new Refused(AuthoringRefusal.FILE_CHANGED);
        }
    }

    private void requireRoom() {
        boolean full = access.account()
                .filter(account -> drafts.countOpenOf(account) >= MOST_DRAFTS)
                .isPresent();
        if (full) {
            throw new Refused(AuthoringRefusal.TOO_MANY_DRAFTS, MOST_DRAFTS);
        }
    }

    private @Nullable AccountId by() {
        return access.account().orElse(null);
    }
}
