package academy.ocop.catalogue;

import academy.ocop.courseware.ClassPack;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Limits;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.Fold;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Courses as they stand and stood. Published ones are everybody's; an edition is asked for by those who learn with it. */
@ApplicationScoped
@Transactional
public class CatalogueQueries {

    /** Stands in a lesson's HTML where the address of another lesson belongs: {@code href="{lesson}/drying"}. */
    public static final String LESSON = "{lesson}";

    @Inject
    CatalogueRepository editions;

    @Inject
    EditionCache cache;

    @Inject
    Drafts drafts;

    @Inject
    Access access;

    /** @throws NotFound when there is no such edition */
    public Edition edition(EditionId id) {
        return kept(id).edition();
    }

    /** The edition that new learners of a course get. */
    public Optional<Edition> published(CourseId course) {
        return published().stream()
                .filter(edition -> edition.course().id().equals(course))
                .findFirst();
    }

    /** All courses on offer, in the order of their subjects. */
    public List<Edition> published() {
        return cache
                .published(() ->
                        editions.published().stream().map(CourseEdition::id).toList())
                .stream()
                .map(this::edition)
                .sorted(java.util.Comparator.comparing(
                                (Edition one) -> one.course().subject())
                        .thenComparing(one -> one.course().id().value()))
                .toList();
    }

    /** The courses on offer in which every word typed occurs: in title, summary, outcomes or titles of lessons. */
    public List<Edition> search(String typed) {
        List<String> words = Arrays.stream(Fold.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return published().stream()
                .filter(edition -> words.stream()
                        .allMatch(word -> kept(edition.id()).folded().contains(word)))
                .toList();
    }

    /**
     * A lesson's text as HTML, safe to write unescaped, with the addresses of its images. Where it leads to another lesson,
     * {@link #LESSON} stands for the address before the slash and the lesson's folder.
     */
    public String html(EditionId id, LessonId lesson, Language language) {
        return Optional.ofNullable(kept(id).html().get(KeptEdition.key(lesson, language)))
                .orElseThrow(() -> new NotFound(lesson));
    }

    /** One image, video or recording of an edition, such as {@code drying/media/drying-yard.vi.svg}; nothing else of it can be had. */
    public Optional<ByteBuffer> media(EditionId id, String path) {
        KeptEdition kept = kept(id);
        return kept.media().contains(path) ? kept.files().content(path) : Optional.empty();
    }

    /**
     * The edition of a course that somebody asks for by its number, or the one that new learners get.
     *
     * @throws NotFound when the course has no such edition
     */
    public Edition edition(CourseId course, Optional<EditionId> number) {
        return number.map(this::edition)
                .or(() -> published(course))
                .filter(edition -> edition.course().id().equals(course))
                .orElseThrow(() -> new NotFound(course));
    }

    /**
     * What a trainer takes into a hall, for those who teach, plan or write: it tells the answers of the exercises.
     *
     * @throws NotFound when there is no such edition, or it has none
     */
    public ClassPack classPack(EditionId id, Language language) {
        access.requireSomewhere(Permission.READ_CLASS_PACK);
        return kept(id).classPack().orElseThrow(() -> new NotFound(id)).in(language);
    }

    /** All courses on offer with where they came from, for who makes courses. */
    public List<Shelved> shelf() {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return editions.published().stream()
                .map(one -> new Shelved(edition(one.id()), one.origin()))
                .toList();
    }

    /**
     * All files of an edition, for who makes courses: the questions with their answers are among them. Read anew each time,
     * because another server may have taken in other notes.
     *
     * @throws NotFound when there is no such edition
     */
    public CourseFiles files(EditionId id) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        return unpacked(id);
    }

    /** How the checks of the course folders ended. */
    public List<Draft> drafts() {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return drafts.all();
    }

    /** Courses that were published once and whose folder is gone. */
    public List<CourseId> withdrawn() {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return editions.withdrawn();
    }

    private KeptEdition kept(EditionId id) {
        return cache.edition(id, this::load);
    }

    private CourseFiles unpacked(EditionId id) {
        byte[] zip = editions.files(id).orElseThrow(() -> new NotFound(id));
        return CourseFiles.ofZip(new ByteArrayInputStream(zip), Limits.STANDARD);
    }

    private KeptEdition load(EditionId id) {
        CourseEdition edition = editions.find(id).orElseThrow(() -> new NotFound(id));
        CourseFiles files = unpacked(id);
        Course course = CourseReader.readPublished(files, edition.course())
                .orElseThrow(() -> new IllegalStateException(
                        "Edition " + id.value() + " was published by a checker that let more pass than this one"));
        return KeptEdition.of(new Edition(id, course, edition.hash(), edition.publishedAt()), files);
    }
}
