package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionId;
import academy.ocop.catalogue.EditionOrigin;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseUpload;
import academy.ocop.identity.Role;
import academy.ocop.identity.Townspeople;
import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import academy.ocop.suite.SampleCourse;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts: two authors, two people, the portal's own deliveries beside what the office published. */
@ExtendWith(ArquillianExtension.class)
class DraftIT {

    private static final String LESSON = "drying/lesson.vi.md";
    private static final String NOTES = "design.md";

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    DraftService drafts;

    @Inject
    DraftQueries queries;

    @Inject
    PublicationService publication;

    @Inject
    CatalogueQueries catalogue;

    private Caller author = Caller.portal();
    private Caller other = Caller.portal();
    private Caller officer = Caller.portal();
    private CourseId course = new CourseId("sample");

    @BeforeEach
    void aCourseOnOffer() {
        author = people.with(Role.AUTHOR, null, null).caller();
        other = people.with(Role.AUTHOR, null, null).caller();
        officer = people.with(Role.BRANCH_OFFICER, people.province(), null).caller();
        course = SampleCourse.newId();
        deliver(SampleCourse.files(course));
    }

    @Test
    void theSecondOfTwoAuthorsIsToldAndNothingOfTheFirstIsLost() {
        DraftId draft = start();
        FileLook seen = as.call(author, () -> queries.file(draft, LESSON));

        save(author, draft, seen.text() + "\nCâu của người thứ nhất.\n", seen.hash());

        refused(AuthoringRefusal.FILE_CHANGED, () -> save(other, draft, seen.text() + "\nCâu khác.\n", seen.hash()));
        assertThat(text(draft)).contains("Câu của người thứ nhất.").doesNotContain("Câu khác.");
    }

    @Test
    void aSecondPressOnTheRefusedPageSavesOverNobodysLinesEither() {
        Townspeople.Somebody late = people.with(Role.AUTHOR, null, null);
        Asking asking = people.asking(late);
        DraftId draft = start();
        FileLook seen = as.call(author, () -> queries.file(draft, LESSON));
        save(author, draft, seen.text() + "\nCâu của người thứ nhất.\n", seen.hash());
        String form = "id=" + draft.value() + "&path=" + LESSON + "&text=late&seen=" + seen.hash();
        String page = "/authoring/file?id=" + draft.value() + "%26path=" + LESSON;

        HttpResponse<String> refused = asking.postFormOf(asking, "/authoring/save", form, page);
        HttpResponse<String> previewed = asking.postFormOf(asking, "/authoring/preview", form, page);

        String now = as.call(author, () -> queries.file(draft, LESSON)).hash();
        assertThat(now).isNotEqualTo(seen.hash());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(previewed.statusCode()).isEqualTo(200);
        for (HttpResponse<String> shown : List.of(refused, previewed)) {
            assertThat(shown.body())
                    .contains("name=\"seen\" value=\"" + seen.hash() + "\"")
                    .doesNotContain(now);
        }
    }

    @Test
    void ofTwoSavesAtOnceOneCounts() throws InterruptedException {
        DraftId draft = start();
        FileLook seen = as.call(author, () -> queries.file(draft, LESSON));
        List<Future<Boolean>> both = new ArrayList<>();
        for (Caller one : List.of(author, other)) {
            both.add(as.begin(one, () -> {
                drafts.save(draft, LESSON, seen.text() + one.accountId(), seen.hash());
                return true;
            }));
        }

        assertThat(done(both)).isEqualTo(1);
    }

    @Test
    void aDraftWithFaultsIsNotHandedIn() {
        DraftId draft = start();
        change(draft, "#### Sâu quá\n");

        assertThat(as.call(author, () -> queries.draft(draft)).faults()).isNotEmpty();
        assertThat(as.call(author, () -> queries.faultyOfOnesOwn())).containsExactly(draft);
        assertThat(as.call(other, () -> queries.faultyOfOnesOwn())).isEmpty();
        refused(AuthoringRefusal.HAS_FAULTS, () -> as.run(author, () -> drafts.submit(draft)));
    }

    @Test
    void aDraftWithoutAnyChangeIsNotHandedIn() {
        DraftId draft = start();

        refused(AuthoringRefusal.UNCHANGED, () -> as.run(author, () -> drafts.submit(draft)));
    }

    @Test
    void aChangedNoteIsHandedInAndKeptWithoutANewEdition() {
        EditionId before = offered().id();
        DraftId draft = start();
        as.run(author, () -> drafts.save(draft, NOTES, "# Ghi chú của sở\n", hashOf(draft, NOTES)));
        as.run(author, () -> drafts.submit(draft));
        String read = as.call(officer, () -> queries.comparison(draft)).draft().hash();
        as.run(officer, () -> drafts.sendBack(draft, "Viết rõ thêm một dòng."));
        as.run(author, () -> drafts.save(draft, NOTES, "# Ghi chú rõ hơn\n", hashOf(draft, NOTES)));
        as.run(author, () -> drafts.submit(draft));

        refused(
                AuthoringRefusal.NOT_AS_READ,
                () -> as.run(officer, () -> drafts.publish(draft, read, Optional.of(before))));
        publish(officer, draft);

        assertThat(offered().id()).isEqualTo(before);
        assertThat(as.call(author, () -> catalogue.files(before)).file(NOTES))
                .contains("# Ghi chú rõ hơn\n".getBytes(UTF_8));
        DraftId same = start();
        refused(AuthoringRefusal.UNCHANGED, () -> as.run(author, () -> drafts.submit(same)));
    }

    @Test
    void onlyWhatIsThereOrAwaitedIsOpened() {
        DraftId draft = start();

        assertThat(as.call(author, () -> queries.opened(draft, LESSON)).text()).isNotEmpty();
        assertThat(as.call(author, () -> queries.opened(draft, "class-pack/plan.vi.md"))
                        .path())
                .isEqualTo("class-pack/plan.vi.md");
        for (String none : List.of("no-such/lesson.vi.md", "a".repeat(300) + "/lesson.vi.md", "drying/run.exe")) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as.call(author, () -> queries.opened(draft, none)));
        }
        refused(
                AuthoringRefusal.NOT_WRITTEN_BY_HAND,
                () -> as.run(author, () -> drafts.save(draft, "a".repeat(300) + "/lesson.vi.md", "x", "")));

        version(draft, author, "1.12");
        as.run(author, () -> drafts.submit(draft));
        publish(officer, draft);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(author, () -> queries.opened(draft, LESSON)));
    }

    @Test
    void aTextThatCouldNotBeSavedIsNotPreviewed() {
        DraftId draft = start();
        String tooLong = "x".repeat(1_000 * 1024);

        refused(AuthoringRefusal.TOO_LONG, () -> as.call(author, () -> queries.tried(draft, LESSON, tooLong)));
        refused(AuthoringRefusal.TOO_LONG, () -> save(author, draft, tooLong, hashOf(draft, LESSON)));
    }

    @Test
    void aRoleForOneCommuneChangesNoCourse() {
        DraftId draft = submitted("1.11");
        Caller local = people.with(Role.AUTHOR, people.commune(0), null).caller();
        Caller commune =
                people.with(Role.BRANCH_OFFICER, people.commune(0), null).caller();

        refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(local, () -> drafts.start(course)));
        for (Caller one : List.of(local, commune)) {
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(one, () -> queries.files(draft)));
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.run(one, () -> drafts.publish(draft, "", Optional.empty())));
        }
    }

    @Test
    void whoWroteOrHandedInNeverPublishes() {
        DraftId draft = start();
        version(draft, author, "1.1");
        as.run(other, () -> drafts.submit(draft));

        assertThat(as.call(author, () -> queries.decidable())).doesNotContain(draft);
        assertThat(as.call(other, () -> queries.decidable())).doesNotContain(draft);
        assertThat(as.call(officer, () -> queries.decidable())).contains(draft);
        refused(AuthoringRefusal.SECOND_PERSON, () -> publish(author, draft));
        refused(AuthoringRefusal.SECOND_PERSON, () -> publish(other, draft));
        assertThat(offered().course().version()).isEqualTo("1.0");

        publish(officer, draft);

        assertThat(offered().course().version()).isEqualTo("1.1");
        assertThat(origin()).isEqualTo(EditionOrigin.OFFICE);
        assertThat(as.call(author, () -> queries.draft(draft)).line().state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(as.call(author, () -> queries.files(draft)).hash())
                .isEqualTo(offered().hash());
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws InterruptedException {
        DraftId draft = submitted("1.2");
        Comparison read = as.call(officer, () -> queries.comparison(draft));
        Caller second = people.with(Role.AUTHOR, null, null).caller();
        List<Future<Boolean>> both = new ArrayList<>();
        for (Caller one : List.of(officer, second)) {
            both.add(as.begin(one, () -> {
                drafts.publish(draft, read.draft().hash(), Optional.ofNullable(read.against()));
                return true;
            }));
        }

        assertThat(done(both)).isEqualTo(1);
        assertThat(offered().course().version()).isEqualTo("1.2");
    }

    @Test
    void whatIsPublishedIsWhatWasRead() {
        DraftId draft = submitted("1.3");
        Comparison read = as.call(officer, () -> queries.comparison(draft));
        publish(officer, submitted("1.4"));

        refused(
                AuthoringRefusal.NOT_AS_READ,
                () -> as.run(
                        officer,
                        () -> drafts.publish(draft, read.draft().hash(), Optional.ofNullable(read.against()))));
        refused(
                AuthoringRefusal.NOT_AS_READ,
                () -> as.run(
                        officer,
                        () -> drafts.publish(draft, "0", Optional.of(offered().id()))));
        assertThat(as.call(officer, () -> queries.comparison(draft)).isBaseOld())
                .isTrue();
    }

    @Test
    void whatIsSentBackIsWrittenAgainAndWhatIsHandedInIsNot() {
        DraftId draft = submitted("1.5");
        refused(AuthoringRefusal.NOT_WRITABLE, () -> version(draft, author, "1.6"));

        as.run(officer, () -> drafts.sendBack(draft, "Thiếu nguồn ở bài hai."));

        assertThat(as.call(author, () -> queries.draft(draft)).line().reason()).isEqualTo("Thiếu nguồn ở bài hai.");
        refused(AuthoringRefusal.NOT_SUBMITTED, () -> publish(officer, draft));
        version(draft, author, "1.6");
        as.run(author, () -> drafts.submit(draft));
        publish(officer, draft);
        assertThat(offered().course().version()).isEqualTo("1.6");
    }

    @Test
    void aDeliveryNeverReplacesWhatTheOfficePublishedButWaitsOnceAsADraft() {
        publish(officer, submitted("1.7"));
        EditionId offices = offered().id();

        // The former delivery again, as at every start: no news.
        deliver(SampleCourse.files(course));
        assertThat(waiting()).isEmpty();
        deliver(delivery("2.0"));
        deliver(delivery("2.0"));

        assertThat(offered().id()).isEqualTo(offices);
        assertThat(waiting())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.origin()).isEqualTo(DraftOrigin.UPDATE));

        DraftId update = waiting().get(0).id();
        as.run(author, () -> drafts.discard(update));
        deliver(delivery("2.0"));
        assertThat(waiting()).as("discarded for good").isEmpty();
        assertThat(offered().id()).isEqualTo(offices);
    }

    @Test
    void aDeliveryThatTheOfficeTookAsItIsIsReplacedByTheNext() {
        publish(officer, submitted("1.8"));
        deliver(delivery("2.1"));
        DraftId update = waiting().get(0).id();
        as.run(author, () -> drafts.submit(update));
        publish(officer, update);
        assertThat(origin()).isEqualTo(EditionOrigin.SHIPPED);

        deliver(delivery("2.2"));

        assertThat(offered().course().version()).isEqualTo("2.2");
    }

    @Test
    void aCourseOfTheOfficeIsNotWithdrawnForWantOfAFolder() {
        CourseId own = SampleCourse.newId();
        DraftId draft =
                as.call(author, () -> drafts.take(new CourseUpload(own, CourseFiles.of(SampleCourse.files(own)))));
        as.run(author, () -> drafts.submit(draft));
        publish(officer, draft);

        as.run(Caller.portal(), () -> publication.withdraw(own));

        assertThat(as.visitor(() -> catalogue.published(own))).isPresent();
    }

    @Test
    void onlyAuthorsWriteOnlyPublishersPublishAndAuditorsReadNoQuestions() {
        DraftId draft = submitted("1.9");
        Caller auditor = people.with(Role.AUDITOR, null, null).caller();
        Caller trainer = people.with(Role.COORDINATOR, people.province(), null).caller();

        assertThat(as.call(auditor, queries::open)).isNotEmpty();
        for (Caller one : List.of(auditor, trainer)) {
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(one, () -> queries.files(draft)));
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(one, () -> queries.comparison(draft)));
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(one, () -> drafts.start(course)));
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.run(one, () -> drafts.sendBack(draft, "Vì sao")));
            refused(PlatformRefusal.NOT_ALLOWED, () -> as.run(one, () -> drafts.publish(draft, "", Optional.empty())));
        }
        refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(officer, () -> drafts.start(course)));
        refused(PlatformRefusal.NOT_ALLOWED, () -> as.call(trainer, queries::open));
        refused(
                PlatformRefusal.NOT_ALLOWED,
                () -> as.run(author, () -> drafts.arrive(course, CourseFiles.of(Map.of()))));
        assertThatThrownBy(() -> as.call(
                        officer,
                        () -> publication.publishReviewed(course, CourseFiles.of(Map.of()), EditionOrigin.OFFICE)))
                .as("never without the draft's own transaction")
                .isNotInstanceOf(Refused.class);
    }

    private DraftId start() {
        return as.call(author, () -> drafts.start(course));
    }

    /** A draft of that version, handed in by its author. */
    private DraftId submitted(String version) {
        DraftId draft = start();
        version(draft, author, version);
        as.run(author, () -> drafts.submit(draft));
        return draft;
    }

    private void version(DraftId draft, Caller who, String version) {
        FileLook sheet = as.call(author, () -> queries.file(draft, "course.yaml"));
        String text = sheet.text().replaceFirst("version: \"[0-9.]+\"", "version: \"" + version + "\"");
        as.run(who, () -> drafts.save(draft, "course.yaml", text, sheet.hash()));
    }

    private void change(DraftId draft, String added) {
        FileLook seen = as.call(author, () -> queries.file(draft, LESSON));
        save(author, draft, seen.text() + "\n" + added, seen.hash());
    }

    private void save(Caller who, DraftId draft, String text, String seen) {
        as.run(who, () -> drafts.save(draft, LESSON, text, seen));
    }

    private String hashOf(DraftId draft, String path) {
        return as.call(author, () -> queries.file(draft, path)).hash();
    }

    private String text(DraftId draft) {
        return as.call(author, () -> queries.file(draft, LESSON)).text();
    }

    private void publish(Caller who, DraftId draft) {
        Comparison read = as.call(who, () -> queries.comparison(draft));
        as.call(who, () -> drafts.publish(draft, read.draft().hash(), Optional.ofNullable(read.against())));
    }

    private void deliver(Map<String, byte[]> files) {
        as.portal(
                () -> publication.publish(course.value(), CourseFiles.of(files)).orElseThrow());
    }

    private Map<String, byte[]> delivery(String version) {
        Map<String, byte[]> files = SampleCourse.files(course);
        String sheet = new String(files.get("course.yaml"), UTF_8);
        files.put(
                "course.yaml",
                sheet.replaceFirst("version: \"[0-9.]+\"", "version: \"" + version + "\"")
                        .getBytes(UTF_8));
        return files;
    }

    private Edition offered() {
        return as.visitor(() -> catalogue.published(course)).orElseThrow();
    }

    private EditionOrigin origin() {
        return as.call(author, catalogue::shelf).stream()
                .filter(one -> one.edition().course().id().equals(course))
                .findFirst()
                .orElseThrow()
                .origin();
    }

    private List<DraftLine> waiting() {
        return as.call(author, queries::open).stream()
                .filter(one -> one.course().equals(course))
                .toList();
    }

    private static int done(List<Future<Boolean>> both) throws InterruptedException {
        int done = 0;
        for (Future<Boolean> one : both) {
            try {
                if (one.get()) {
                    done++;
                }
            } catch (ExecutionException failure) {
                assertThat(failure.getCause()).isInstanceOf(Refused.class);
            }
        }
        return done;
    }

    private static void refused(Refusal reason, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(reason, Refused::reason);
    }
}
