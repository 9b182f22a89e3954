package academy.ocop.enrolment.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.enrolment.OpenLesson;
import academy.ocop.enrolment.Outline;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /enrolment/lesson?place=17&lesson=drying}: one lesson. Opening it is noted; the rest is read from memory. */
@Named
@RequestScoped
public class LessonPage {

    /** What {@link CatalogueQueries#html} leaves open: where the other lessons of this learner are. */
    private static final String OTHER_LESSON = "href=\"" + CatalogueQueries.LESSON + "/";

    @Inject
    EnrolmentService enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "place")
    @Nullable
    String id;

    @Inject
    @Param(name = "lesson")
    @Nullable
    String folder;

    private OpenLesson open;
    private Course course;
    private Lesson lesson;

    @SuppressWarnings("NullAway.Init")
    public LessonPage() {}

    @PostConstruct
    void load() {
        EnrolmentId place = PlaceParameter.place(id);
        open = enrolments.opened(place, String.valueOf(folder));
        course = catalogue.edition(edition()).course();
        LessonId wanted = PlaceParameter.lesson(course.id(), folder);
        lesson = course.lesson(wanted).orElseThrow(() -> new NotFound(wanted));
    }

    public String getTitle() {
        return lesson.text(language()).title();
    }

    public String getCourseTitle() {
        return course.title().in(language());
    }

    public String getCourseAddress() {
        return "/enrolment/course?place=" + number();
    }

    public long getNumber() {
        return number();
    }

    public String getFolder() {
        return lesson.id().folder();
    }

    public String getPosition() {
        return texts.of(
                "enrolment", "lesson.position", position(), course.lessons().size());
    }

    public int getPositionNumber() {
        return position();
    }

    public int getLessons() {
        return course.lessons().size();
    }

    /** Where the lesson is read aloud in this language; an empty text when nobody has. */
    public String getRecording() {
        return lesson.recording(language())
                .map(one -> "/catalogue/media/" + edition().value() + "/"
                        + lesson.id().folder() + "/media/" + one.file())
                .orElse("");
    }

    public String getRecordingSize() {
        return lesson.recording(language())
                .map(one ->
                        texts.of("enrolment", "lesson.listenSize", Math.max(1, (one.kilobytes() + 51) / 102) / 10.0))
                .orElse("");
    }

    public int getMinutes() {
        return lesson.minutes();
    }

    public boolean isFinished() {
        return open.place().finished().contains(lesson.id());
    }

    public boolean isActive() {
        return open.place().isActive();
    }

    public boolean isLeft() {
        return open.place().state() == academy.ocop.enrolment.EnrolmentState.LEFT;
    }

    /** The lesson's text, ready to be written as it is. */
    public String getHtml() {
        String here = "href=\"/enrolment/lesson?place=" + number() + "&amp;lesson=";
        return catalogue.html(edition(), lesson.id(), language()).replace(OTHER_LESSON, here);
    }

    /** The heading she read last, or an empty text. Kept for both languages: one that this text has not is left out. */
    public String getHeading() {
        String heading = open.heading();
        boolean known = !heading.isEmpty() && getHtml().contains("id=\"" + heading + "\"");
        return known ? heading : "";
    }

    public String getQuizAddress() {
        return "/assessment/quiz?place=" + number() + "&lesson=" + lesson.id().folder();
    }

    public String getQuizLabel() {
        String key = isFinished() ? "lesson.quizAgain" : "lesson.quiz";
        return texts.of("enrolment", key, lesson.quiz().size());
    }

    /** The lessons around this one: none, one or two. */
    public List<Neighbour> getNeighbours() {
        return java.util.stream.Stream.of(
                        course.before(lesson.id()).map(one -> neighbour("prev", one)),
                        course.after(lesson.id()).map(one -> neighbour("next", one)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The lesson before or after. */
    public record Neighbour(String rel, String label, String title, String address) {}

    private Neighbour neighbour(String rel, Lesson other) {
        return new Neighbour(
                rel,
                texts.of("enrolment", "lesson." + rel),
                other.text(language()).title(),
                "/enrolment/lesson?place=" + number() + "&lesson=" + other.id().folder());
    }

    private int position() {
        return Outline.number(course, lesson.id());
    }

    private long number() {
        return open.place().id().value();
    }

    private EditionId edition() {
        return open.place().edition();
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
