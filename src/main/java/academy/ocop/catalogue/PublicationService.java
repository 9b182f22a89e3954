package academy.ocop.catalogue;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Fault;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Reading;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Takes courses into the catalogue: those the portal was delivered with, by the portal itself, and those the office's authors
 * made, once a second person has said so. What the office published is never replaced by a delivery.
 */
@ApplicationScoped
@Transactional
@UseCase(refusals = CatalogueRefusal.class)
public class PublicationService {

    private static final Logger LOGGER = System.getLogger(PublicationService.class.getName());

    @Inject
    CatalogueRepository editions;

    @Inject
    Drafts drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    Event<EditionPublished> published;

    @Inject
    Event<CourseWithdrawn> withdrawn;

    @Inject
    Event<UpdateHeld> held;

    @Inject
    InstantSource clock;

    /**
     * Publishes a course folder when its content is not what is published already. A folder with faults changes nothing:
     * the faults are logged and stand on the authors' page. Where the office has an edition of its own, a new folder only
     * becomes known to it.
     *
     * @return the edition that new learners get, or nothing when the folder has faults
     */
    public Optional<EditionId> publish(String folder, CourseFiles files) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        Reading reading = CourseReader.read(files, folder);
        report(folder, reading.faults());
        return reading.course().map(course -> {
            List<CourseEdition> all = editions.ofCourse(course.id());
            Optional<CourseEdition> offices = all.stream()
                    .filter(edition -> !edition.isRetired() && edition.origin() == EditionOrigin.OFFICE)
                    .findFirst();
            if (offices.isEmpty()) {
                return publish(course, files, EditionOrigin.SHIPPED);
            }
            String hash = files.hash();
            // What was on offer once is no news: the office knows it, and has decided otherwise.
            if (all.stream().noneMatch(edition -> edition.hash().equals(hash))) {
                held.fire(new UpdateHeld(course.id(), files));
            }
            return offices.get().id();
        });
    }

    /**
     * Publishes what the office's authors made and a second person read. That it was a second person is decided where drafts
     * are kept, in the same transaction.
     *
     * @param origin SHIPPED when it is the portal's own delivery after all, unchanged
     * @return the edition that new learners get
     * @throws Refused HAS_FAULTS when the checker finds any
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EditionId publishReviewed(CourseId course, CourseFiles files, EditionOrigin origin) {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        Reading reading = CourseReader.read(files, course.value());
        EditionId edition = publish(
                reading.course()
                        .orElseThrow(() -> new Refused(
                                CatalogueRefusal.HAS_FAULTS, reading.faults().size())),
                files,
                origin);
        // An edition that was there already keeps its learners, but the notes of its authors may be new.
        editions.keep(edition, files.toZip());
        return edition;
    }

    /**
     * Takes a course off the catalogue whose folder the portal does not hold any more. Its editions stay, and with them
     * everybody who is under way; the folder's return brings the course back. A course of the office has no folder to miss.
     */
    public void withdraw(CourseId course) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        Instant now = clock.instant();
        List<CourseEdition> offered = editions.ofCourse(course).stream()
                .filter(edition -> !edition.isRetired() && edition.origin() == EditionOrigin.SHIPPED)
                .toList();
        if (offered.isEmpty()) {
            return;
        }
        offered.forEach(edition -> edition.retire(now));
        audit.record("catalogue.withdrawn", Subject.of("course", course.value()), course.value());
        withdrawn.fire(new CourseWithdrawn(course, now));
        LOGGER.log(Level.WARNING, "Course {0} is withdrawn: its folder is gone", course.value());
    }

    private EditionId publish(Course course, CourseFiles files, EditionOrigin origin) {
        String hash = files.hash();
        List<CourseEdition> all = editions.ofCourse(course.id());
        Optional<CourseEdition> same =
                all.stream().filter(edition -> edition.hash().equals(hash)).findFirst();
        if (same.isPresent() && !same.get().isRetired()) {
            return same.get().id();
        }
        Instant now = clock.instant();
        all.stream().filter(edition -> !edition.isRetired()).forEach(edition -> edition.retire(now));
        CourseEdition edition = same.orElseGet(() -> {
            CourseEdition made = new CourseEdition(course.id(), course.version(), hash, origin, now);
            editions.add(made, files.toZip());
            return made;
        });
        edition.comeBack(origin);
        audit.record(
                "catalogue.published",
                Subject.of("course", course.id().value()),
                course.version(),
                edition.id().value());
        published.fire(new EditionPublished(new Edition(edition.id(), course, hash, edition.publishedAt()), now));
        LOGGER.log(
                Level.INFO,
                "Course {0} is published as edition {1}",
                course.id().value(),
                edition.id().value());
        return edition.id();
    }

    private void report(String folder, List<Fault> faults) {
        drafts.put(new Draft(folder, faults, clock.instant()));
        for (Fault fault : faults) {
            LOGGER.log(Level.WARNING, "Not published: {0}", fault.message(Language.EN));
        }
    }
}
