package academy.ocop.training;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.GrantService;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Target;
import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What coordinators do with classes, and the seats that enrolment takes and gives back. */
@ApplicationScoped
@Transactional
@UseCase(refusals = TrainingRefusal.class)
public class TrainingService {

    @Inject
    TrainingRepository classes;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    GrantService grants;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Opens a class with the published edition of its course.
     *
     * @throws Refused COURSE_NOT_PUBLISHED, CODE_TAKEN
     */
    public ClassId open(NewClass wish) {
        access.require(Permission.MANAGE_CLASSES, Target.of(wish.unit()));
        return open(wish, false);
    }

    /** Opens an invented class. Only the portal itself does that, for its demonstration data. */
    public ClassId openDemonstration(NewClass wish) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        return open(wish, true);
    }

    /** Lets nobody enrol any more. Those who sit in the class finish it. */
    public void close(ClassId id) {
        TrainingClass found = managed(id);
        if (found.state() == ClassState.OPEN) {
            found.close();
            audit.record(
                    "training.closed",
                    Subject.of("class", id.value()),
                    found.view().code());
        }
    }

    /** Lets people enrol again in a closed class. */
    public void openAgain(ClassId id) {
        TrainingClass found = managed(id);
        if (found.state() == ClassState.CLOSED) {
            found.openAgain();
            audit.record(
                    "training.openedAgain",
                    Subject.of("class", id.value()),
                    found.view().code());
        }
    }

    /**
     * Somebody of the staff teaches the class, from a day to a day.
     *
     * @throws NotFound when there is no such class in reach, or no such account
     */
    public void assignTrainer(ClassId id, AccountId trainer, LocalDate from, @Nullable LocalDate to) {
        grants.assignTrainer(trainer, id.value(), taught(id), from, to);
    }

    /** Somebody teaches the class no more, from now on. */
    public void endTrainer(ClassId id, long grant) {
        grants.endTrainer(grant, id.value(), taught(id));
    }

    /**
     * Takes one seat, in the transaction of whoever sits down on it.
     *
     * @return the class, with the edition that this learner gets
     * @throws Refused CLASS_FULL, CLASS_CLOSED, CLASS_CANCELLED or COURSE_WITHDRAWN
     */
    @Transactional(TxType.MANDATORY)
    public ClassView takeSeat(ClassId id) {
        boolean taken = classes.takeSeat(id, Clocks.day(clock.instant()));
        ClassView found = classes.fresh(id).orElseThrow(() -> new NotFound(id)).view();
        if (catalogue.published(found.course()).isEmpty()) {
            throw new Refused(TrainingRefusal.COURSE_WITHDRAWN);
        }
        if (taken) {
            return found;
        }
        if (found.state() == ClassState.CANCELLED) {
            throw new Refused(TrainingRefusal.CLASS_CANCELLED);
        }
        Integer seats = found.seatsMax();
        if (found.state() == ClassState.OPEN && found.isFull() && seats != null) {
            throw new Refused(TrainingRefusal.CLASS_FULL, seats);
        }
        throw new Refused(TrainingRefusal.CLASS_CLOSED);
    }

    /** Frees one seat, in the transaction of whoever gets up. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(ClassId id) {
        classes.giveBack(id);
    }

    private ClassId open(NewClass wish, boolean demonstration) {
        Edition edition =
                catalogue.published(wish.course()).orElseThrow(() -> new Refused(TrainingRefusal.COURSE_NOT_PUBLISHED));
        TrainingClass made = new TrainingClass(wish, edition.id(), demonstration, clock.instant());
        classes.add(made);
        ClassView view = made.view();
        audit.record(
                "training.opened",
                Subject.of("class", view.id().value()),
                view.code(),
                view.course().value());
        return view.id();
    }

    /** The unit of a class, by which it is decided who says who teaches it. */
    private UnitId taught(ClassId id) {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        return classes.find(id).orElseThrow(() -> new NotFound(id)).view().unit();
    }

    private TrainingClass managed(ClassId id) {
        TrainingClass found = classes.find(id).orElseThrow(() -> new NotFound(id));
        UnitId unit = found.view().unit();
        access.require(Permission.MANAGE_CLASSES, Target.ofClass(id.value(), unit));
        return found;
    }
}
