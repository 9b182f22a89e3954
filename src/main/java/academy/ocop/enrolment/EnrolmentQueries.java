package academy.ocop.enrolment;

import academy.ocop.identity.Access;
import academy.ocop.identity.PersonId;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Places as others see them. */
@ApplicationScoped
@Transactional
public class EnrolmentQueries {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Access access;

    /**
     * The place, for the person whose it is.
     *
     * @throws academy.ocop.platform.Refused NOT_SIGNED_IN
     * @throws NotFound when there is no such place, or it is somebody else's
     */
    public EnrolledPlace own(EnrolmentId id) {
        PersonId person = access.requirePerson();
        EnrolledPlace place = snapshot(id);
        if (!place.person().equals(person)) {
            throw new NotFound(id);
        }
        return place;
    }

    /** All places of the person signed in, the one used last first. */
    public List<EnrolledPlace> mine() {
        return enrolments.of(access.requirePerson()).stream()
                .map(EnrolmentRepository.Found::place)
                .toList();
    }

    /** The ids of all places of a person, for other features' services. */
    public List<EnrolmentId> placesOf(PersonId person) {
        return enrolments.of(person).stream().map(found -> found.place().id()).toList();
    }

    /** Any place, for other features' services; a page asks {@link #own}. */
    public EnrolledPlace snapshot(EnrolmentId id) {
        return enrolments.find(id).map(EnrolmentRepository.Found::place).orElseThrow(() -> new NotFound(id));
    }
}
