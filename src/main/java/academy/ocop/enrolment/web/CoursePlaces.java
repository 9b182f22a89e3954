package academy.ocop.enrolment.web;

import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The part of a course's public page that knows this person: the classes she can join, or the place she has. */
@Named
@RequestScoped
public class CoursePlaces {

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    TrainingQueries training;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    @Inject
    InstantSource clock;

    @Inject
    @Param(name = "id")
    @Nullable
    String course;

    private List<ClassView> classes = List.of();
    private List<EnrolledPlace> places = List.of();

    /** A class with a trainer that takes learners. */
    public record Offer(long number, String title, String code, String said) {}

    @PostConstruct
    void load() {
        LocalDate today = Clocks.day(clock.instant());
        List<ClassView> all = training.ofCourse(new CourseId(String.valueOf(course)));
        classes = all.stream().filter(one -> one.takesLearners(today)).toList();
        if (viewer.isSignedIn()) {
            List<academy.ocop.training.ClassId> ids =
                    all.stream().map(ClassView::id).toList();
            places = enrolments.mine().stream()
                    .filter(place -> ids.contains(place.trainingClass()))
                    .toList();
        }
    }

    /** The place to go on with: the one she learns at, else the one she has finished. */
    private Optional<EnrolledPlace> place() {
        return places.stream()
                .filter(EnrolledPlace::isActive)
                .findFirst()
                .or(() -> places.stream()
                        .filter(one -> one.state() == EnrolmentState.FINISHED)
                        .findFirst());
    }

    public boolean isEnrolled() {
        return place().isPresent();
    }

    public String getPlaceAddress() {
        return place().map(one -> "/enrolment/course?place=" + one.id().value()).orElse("");
    }

    public String getPlaceLabel() {
        return texts.of("enrolment", place().filter(EnrolledPlace::isActive).isPresent() ? "offer.goOn" : "offer.see");
    }

    public boolean isVisitor() {
        return !viewer.isSignedIn();
    }

    /** Whether the button enrols: signed in, no place yet, and a self-paced class. */
    public boolean isOpenToEnrol() {
        return viewer.isSignedIn() && !isEnrolled() && selfPaced().isPresent();
    }

    public long getSelfPaced() {
        return selfPaced().map(one -> one.id().value()).orElse(0L);
    }

    public String getRegisterAddress() {
        return "/identity/register?next=" + Addresses.encode(viewer.getHere());
    }

    public String getSignInAddress() {
        return "/identity/sign-in?next=" + Addresses.encode(viewer.getHere());
    }

    /** Classes with a trainer; not shown to somebody who has a place already. */
    public List<Offer> getOffers() {
        return isEnrolled()
                ? List.of()
                : classes.stream()
                        .filter(one -> one.form() != ClassForm.SELF_PACED)
                        .map(this::offer)
                        .toList();
    }

    private Optional<ClassView> selfPaced() {
        return classes.stream()
                .filter(one -> one.form() == ClassForm.SELF_PACED)
                .findFirst();
    }

    private Offer offer(ClassView one) {
        Integer seats = one.seatsMax();
        String said = seats == null
                ? texts.of("enrolment", "offer.from", shown.day(one.startsOn()))
                : texts.of("enrolment", "offer.fromSeats", shown.day(one.startsOn()), seats - one.seatsTaken(), seats);
        return new Offer(one.id().value(), one.title().in(Language.of(viewer.getLang())), one.code(), said);
    }
}
