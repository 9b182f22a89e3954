package academy.ocop.enrolment.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.enrolment.Outline;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /enrolment/course?place=17}: the learner's course, how far she is, and one button that goes on. */
@Named("enrolledCoursePage")
@RequestScoped
public class CoursePage {

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    TrainingQueries training;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "place")
    @Nullable
    String id;

    private EnrolledPlace place;
    private Course course;
    private Outline outline;
    private ClassView trainingClass;

    @SuppressWarnings("NullAway.Init")
    public CoursePage() {}

    /** A module with its lessons. */
    public record Part(String title, List<Line> lines) {}

    /**
     * A lesson's row.
     *
     * @param sign the row's class: done, now or nothing
     * @param address where it opens, or an empty text for somebody who has left
     */
    public record Line(String sign, String address, String title, int minutes, String said) {}

    @PostConstruct
    void load() {
        place = enrolments.own(PlaceParameter.place(id));
        course = catalogue.edition(place.edition()).course();
        outline = Outline.of(course, place);
        trainingClass = training.require(place.trainingClass());
    }

    public String getTitle() {
        return course.title().in(language());
    }

    public Outline getOutline() {
        return outline;
    }

    public long getNumber() {
        return place.id().value();
    }

    public EnrolledPlace getPlace() {
        return place;
    }

    public String getClassTitle() {
        LocalDate day = Clocks.day(place.enrolledAt());
        return trainingClass.form() == ClassForm.SELF_PACED
                ? texts.of("enrolment", "course.selfPaced", day)
                : texts.of("enrolment", "course.class", trainingClass.code(), day);
    }

    public long getClassNumber() {
        return trainingClass.id().value();
    }

    public String getCatalogueAddress() {
        return "/catalogue/course?id=" + course.id().value();
    }

    /** The page for the wall, in the edition that she learns with; an empty text when it has none. */
    public String getHandOutAddress() {
        return course.handOut().isEmpty()
                ? ""
                : "/catalogue/hand-out?id=" + course.id().value() + "&edition="
                        + place.edition().value();
    }

    public boolean isLeft() {
        return place.state() == EnrolmentState.LEFT;
    }

    public boolean isFinished() {
        return place.state() == EnrolmentState.FINISHED;
    }

    public boolean isActive() {
        return place.isActive();
    }

    public List<Part> getParts() {
        return outline.parts().stream()
                .map(part -> new Part(
                        part.module().title().in(language()),
                        part.lines().stream().map(this::line).toList()))
                .toList();
    }

    public String getProgress() {
        return texts.of("enrolment", "course.progress", outline.finished(), outline.lessons());
    }

    /** "Học tiếp: Bài 3 – …", or the final test when the lessons are done; an empty text when there is nothing to do. */
    public String getGoOn() {
        if (!place.isActive()) {
            return "";
        }
        if (outline.finalTest() == Outline.FinalState.NOW) {
            return texts.of("enrolment", "course.takeFinal");
        }
        String key = place.lastLesson().isEmpty() ? "course.begin" : "course.goOn";
        return outline.next()
                .map(next -> texts.of(
                        "enrolment",
                        key,
                        Outline.number(course, next.id()),
                        next.text(language()).title()))
                .orElse("");
    }

    public String getGoOnAddress() {
        return outline.finalTest() == Outline.FinalState.NOW
                ? getFinalAddress()
                : outline.next().map(this::address).orElse("");
    }

    public String getFinalAddress() {
        return "/assessment/final?place=" + place.id().value();
    }

    public boolean isFinalOpen() {
        return !isLeft() && outline.finalTest() != Outline.FinalState.LOCKED;
    }

    /** The row's class: done, now or nothing. */
    public String getFinalSign() {
        return switch (outline.finalTest()) {
            case PASSED -> "done";
            case NOW -> "now";
            case LOCKED -> "";
        };
    }

    public String getFinalSaid() {
        return switch (outline.finalTest()) {
            case PASSED -> texts.of("enrolment", "course.finalPassed");
            case NOW ->
                texts.of(
                        "enrolment",
                        "course.finalOpen",
                        course.finalTest().questions(),
                        course.finalTest().passMark());
            case LOCKED -> texts.of("enrolment", "course.finalLocked", outline.lessons() - outline.finished());
        };
    }

    private Line line(Outline.Line line) {
        String sign = switch (line.state()) {
            case DONE -> "done";
            case NOW -> place.isActive() ? "now" : "";
            case OPEN -> "";
        };
        String said = sign.isEmpty() ? "" : texts.of("enrolment", "course." + sign);
        String title = texts.of(
                "enrolment",
                "course.lesson",
                line.number(),
                line.lesson().text(language()).title());
        return new Line(
                sign,
                isLeft() ? "" : address(line.lesson()),
                title,
                line.lesson().minutes(),
                said);
    }

    private String address(Lesson lesson) {
        return "/enrolment/lesson?place=" + place.id().value() + "&lesson="
                + lesson.id().folder();
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
