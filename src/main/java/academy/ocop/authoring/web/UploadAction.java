package academy.ocop.authoring.web;

import academy.ocop.authoring.AuthoringRefusal;
import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftService;
import academy.ocop.courseware.CourseFilesRefused;
import academy.ocop.courseware.CourseUpload;
import academy.ocop.courseware.Fault;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Limits;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Takes a course as a zip. One at a time is unpacked, because each may fill much memory. */
@ApplicationScoped
public class UploadAction implements LightAction {

    private static final String FIELD = "zip";
    private static final int PATIENCE = 10;
    private static final int LONGEST_NAME = 120;

    @Inject
    DraftService drafts;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    private final Semaphore turn = new Semaphore(1);

    @Override
    public String path() {
        return "/authoring/upload";
    }

    @Override
    public boolean takesFile() {
        return true;
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.EDIT_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        Part zip = form.file(FIELD)
                .orElseThrow(() -> new FormProblems().add(FIELD, texts.of("authoring", "upload.missing")));
        DraftId id = inTurn(zip);
        return Next.done(DraftWords.address(id), "sent");
    }

    private DraftId inTurn(Part zip) {
        boolean mine = false;
        try {
            mine = turn.tryAcquire(PATIENCE, TimeUnit.SECONDS);
            if (!mine) {
                throw new Refused(AuthoringRefusal.BUSY);
            }
            return take(zip);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(AuthoringRefusal.BUSY);
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }

    private DraftId take(Part zip) {
        try (InputStream content = zip.getInputStream()) {
            return drafts.take(CourseUpload.read(content, Limits.STANDARD));
        } catch (CourseFilesRefused refused) {
            throw new FormProblems().add(FIELD, told(refused.fault(), zip));
        } catch (IOException broken) {
            throw new FormProblems().add(FIELD, texts.of("authoring", "upload.broken"));
        }
    }

    /** The name under which it was sent, as its sender knows it; some browsers send the folders before it too. */
    static String nameOf(Part zip) {
        String sent = String.valueOf(zip.getSubmittedFileName());
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.isBlank() || zip.getSubmittedFileName() == null || name.length() > LONGEST_NAME ? "zip" : name;
    }

    private String told(Fault fault, Part zip) {
        Language language = Language.of(viewer.getLang());
        String file = fault.file().equals(CourseUpload.ZIP) ? nameOf(zip) : fault.file();
        return texts.of("authoring", "upload.refused", file, fault.what(language), fault.remedy(language));
    }
}
