package academy.ocop.training;

import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionPublished;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.Fold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Classes follow their course: a published edition is what open classes offer from then on, and a course that comes for the
 * first time gets a class in which anybody can learn it alone.
 */
@ApplicationScoped
class NewestEditions {

    /** *Tự học*. */
    private static final String SELF_PACED = "TH-";

    private static final int LONGEST_INITIALS = 12;
    /** What nearly every title ends with. */
    private static final Pattern FOR_WHOM = Pattern.compile("( cho( nguoi lam)?)? san pham ocop$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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
                freeCode(edition.course().title().vi()),
                edition.course().title(),
                edition.course().id(),
                ClassForm.SELF_PACED,
                province(),
                Clocks.day(now),
                null,
                null);
        return new TrainingClass(wish, edition.id(), false, now);
    }

    /** The code of a class in which a course is learnt alone, as people read it on papers: TH-ATTP for An toàn thực phẩm. */
    static String code(String title) {
        String initials = WORD.matcher(FOR_WHOM.matcher(Fold.fold(title)).replaceFirst(""))
                .results()
                .map(word -> word.group().substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return SELF_PACED + initials.substring(0, Math.min(LONGEST_INITIALS, initials.length()));
    }

    private String freeCode(String title) {
        String code = code(title);
        String free = code;
        for (int more = 2; classes.isTaken(free); more++) {
            free = code + '-' + more;
        }
        return free;
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
