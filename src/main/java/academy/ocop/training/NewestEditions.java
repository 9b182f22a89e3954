package academy.ocop.training;

import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionPublished;
import academy.ocop.courseware.CourseId;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Classes follow their course: a published edition is what open classes offer from then on, and a course that comes for the
 * first time gets a class in which anybody can learn it alone.
 */
@ApplicationScoped
class NewestEditions {

    private static final String SELF_PACED = "-tu-hoc";
    private static final int LONGEST_CODE = 40;

    @Inject
    TrainingRepository classes;

    @Inject
    PlacesQueries places;

    void follow(@Observes EditionPublished event) {
        Edition newest = event.edition();
        List<TrainingClass> all = classes.ofCourse(newest.course().id());
        all.stream().filter(one -> one.state() == ClassState.OPEN).forEach(one -> one.offer(newest));
        if (all.stream().noneMatch(one -> one.view().form() == ClassForm.SELF_PACED)) {
            classes.add(selfPaced(newest, event.at()));
        }
    }

    private TrainingClass selfPaced(Edition edition, Instant now) {
        NewClass wish = new NewClass(
                code(edition.course().id()),
                edition.course().title(),
                edition.course().id(),
                ClassForm.SELF_PACED,
                province(),
                Clocks.day(now),
                null,
                null);
        return new TrainingClass(wish, edition.id(), false, now);
    }

    static String code(CourseId course) {
        String slug = course.value();
        int room = LONGEST_CODE - SELF_PACED.length();
        return (slug.length() <= room ? slug : slug.substring(0, room)) + SELF_PACED;
    }

    /** A class for everybody belongs to the unit above all others of today. */
    private UnitId province() {
        Place place = places.communesToday().get(0);
        for (Optional<Place> above = parent(place); above.isPresent(); above = parent(place)) {
            place = above.get();
        }
        return place.id();
    }

    private Optional<Place> parent(Place place) {
        return Optional.ofNullable(place.parent()).flatMap(places::find);
    }
}
