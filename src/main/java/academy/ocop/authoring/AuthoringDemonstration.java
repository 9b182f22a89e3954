package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseReader;
import academy.ocop.identity.AccountId;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Invented drafts, so that the authors' pages have something to show. Only the portal itself makes them. */
@ApplicationScoped
@Transactional
public class AuthoringDemonstration {

    /** No lesson has a heading of the fourth level: the checker says so. */
    private static final String FAULT = "\n#### Ghi thêm (mẫu)\n\nPhần này đang viết dở.\n";

    @Inject
    DraftRepository drafts;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /** A draft with a fault in one of its lessons. */
    public void unfinished(CourseId course, AccountId author) {
        catalogue.published(course).ifPresent(edition -> {
            String path = edition.course().lessons().get(0).id().folder() + "/lesson.vi.md";
            make(edition, author, path, text -> text + FAULT);
        });
    }

    /** A draft that waits for a second person: the next version. */
    public void submitted(CourseId course, AccountId author) {
        catalogue
                .published(course)
                .map(edition ->
                        make(edition, author, "course.yaml", text -> text.replaceFirst("(version: \"\\d+)\\.", "$1.9")))
                .ifPresent(draft -> draft.submit(author, clock.instant()));
    }

    private CourseDraft make(Edition edition, AccountId author, String path, UnaryOperator<String> change) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        CourseId course = edition.course().id();
        CourseFiles files = catalogue.files(edition.id());
        String text = Optional.of(files.file(path).orElseThrow())
                .flatMap(DraftText::text)
                .orElseThrow();
        CourseFiles changed = files.with(path, change.apply(text).getBytes(UTF_8));
        CourseDraft draft = new CourseDraft(course, DraftOrigin.EDITION, edition.id(), null, author, clock.instant());
        draft.checked(CourseReader.read(changed, course.value()).faults().size());
        drafts.add(draft);
        drafts.add(draft.id(), changed);
        drafts.addHand(draft.id(), author);
        return draft;
    }
}
