package academy.ocop.enrolment;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonQueries;
import academy.ocop.identity.Target;
import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.UseCase;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a learner does with her place: takes it, reads, finishes, leaves. Each public method is one transaction. */
@ApplicationScoped
@Transactional
@UseCase(refusals = EnrolmentRefusal.class)
public class EnrolmentService {

    /** "Last seen" and "last opened" are written at most that often. */
    private static final Duration NOTICE = Duration.ofMinutes(1);

    private static final Pattern HEADING = Pattern.compile("[a-z0-9-]{1,100}");

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    TrainingService training;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    PersonQueries people;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Event<EnrolmentFinished> finished;

    @Inject
    InstantSource clock;

    /**
     * Gives the person signed in a place in a class, or her former place back.
     *
     * @throws academy.ocop.platform.Refused ALREADY_ENROLLED, or what {@link TrainingService#takeSeat} says
     */
    public EnrolmentId enrol(ClassId trainingClass) {
        PersonId person = access.requirePerson();
        access.require(Permission.LEARN, Target.of(person));
        return enrol(person, trainingClass, false);
    }

    /** Leaves the class. What was done in it is kept, and the seat is free for somebody else. */
    public void leave(EnrolmentId id) {
        Enrolment enrolment = lockOwn(id);
        enrolment.leave(clock.instant());
        training.giveBack(enrolment.trainingClass());
        audit.record(
                "enrolment.left",
                Subject.of("enrolment", id.value()),
                enrolment.trainingClass().value());
    }

    /**
     * Notes that the person signed in has opened a lesson of her course. Once she has left, nothing is noted.
     *
     * @param folder the lesson's folder, as addresses have it
     * @throws NotFound when the place is not hers or her edition has no such lesson
     */
    public OpenLesson opened(EnrolmentId id, String folder) {
        EnrolmentRepository.Found found = own(id);
        LessonId lesson = lesson(found.enrolment().edition(), folder);
        Optional<LessonProgress> progress = found.of(lesson);
        if (found.enrolment().state() != EnrolmentState.LEFT) {
            note(found.enrolment(), lesson, progress);
        }
        return new OpenLesson(found.place(), progress.map(LessonProgress::place).orElse(""));
    }

    /** As {@link #opened(EnrolmentId, String)}, for a lesson that is known. */
    public OpenLesson opened(EnrolmentId id, LessonId lesson) {
        return opened(id, lesson.folder());
    }

    /** Keeps where in a lesson she is: the id of the nearest heading above. An unknown heading is not kept. */
    public void rememberPlace(EnrolmentId id, LessonId lesson, String heading) {
        rememberPlace(id, lesson.folder(), heading);
    }

    /** As {@link #rememberPlace(EnrolmentId, LessonId, String)}, with the lesson's folder. */
    public void rememberPlace(EnrolmentId id, String folder, String heading) {
        EnrolmentRepository.Found found = own(id);
        LessonId lesson = lesson(found.enrolment().edition(), folder);
        LessonProgress progress = found.of(lesson).orElseThrow(() -> new NotFound(lesson));
        if (heading.isEmpty() || HEADING.matcher(heading).matches()) {
            progress.remember(heading);
        }
    }

    /** A lesson's quiz was handed in. The second time changes nothing. Part of handing it in, never a deed by itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lessonFinished(EnrolmentId id, LessonId lesson) {
        Enrolment enrolment = lockOwn(id);
        enrolment.requirePresent();
        requireLesson(enrolment.edition(), lesson);
        Instant now = clock.instant();
        LessonProgress progress = enrolments.progress(id, lesson).orElseGet(() -> newProgress(id, lesson, now));
        if (!progress.isFinished()) {
            progress.finish(now);
            audit.record("enrolment.lessonFinished", Subject.of("enrolment", id.value()), lesson.value());
        }
        count(enrolment, now);
    }

    /**
     * The final test was passed. The second time changes nothing. Part of marking it, never a deed by itself.
     *
     * @param percent of the points, up to two decimals
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finalPassed(EnrolmentId id, BigDecimal percent) {
        Enrolment enrolment = lockOwn(id);
        Instant now = clock.instant();
        if (!enrolment.finalPassed()) {
            enrolment.passFinal(percent, now);
            audit.record("enrolment.finalPassed", Subject.of("enrolment", id.value()), percent.toPlainString());
        }
        count(enrolment, now);
    }

    EnrolmentId enrol(PersonId person, ClassId trainingClass, boolean demonstration) {
        Instant now = clock.instant();
        Optional<Enrolment> former = enrolments.find(person, trainingClass);
        if (former.isPresent()) {
            return comeBack(former.get().id(), trainingClass, now);
        }
        // The class counts its own seats in one statement, so that two people cannot both get the last one.
        ClassView taken = training.takeSeat(trainingClass);
        UnitId unit = people.unitOn(person, Clocks.day(now));
        // A second place for the same person breaks enrolment_once, which becomes ALREADY_ENROLLED and frees the seat.
        Enrolment enrolment = new Enrolment(person, trainingClass, taken.edition(), unit, demonstration, now);
        enrolments.add(enrolment);
        EnrolmentId id = enrolment.id();
        audit.record("enrolment.enrolled", Subject.of("enrolment", id.value()), taken.code());
        return id;
    }

    private EnrolmentId comeBack(EnrolmentId id, ClassId trainingClass, Instant now) {
        Enrolment enrolment = lock(id, now);
        enrolment.comeBack(now);
        ClassView taken = training.takeSeat(trainingClass);
        audit.record("enrolment.cameBack", Subject.of("enrolment", id.value()), taken.code());
        return id;
    }

    private void note(Enrolment enrolment, LessonId lesson, Optional<LessonProgress> progress) {
        Instant now = clock.instant();
        EnrolmentId id = enrolment.id();
        boolean sameLesson =
                enrolment.lastLesson().filter(lesson.value()::equals).isPresent();
        boolean noticed = sameLesson && !isOld(enrolment.lastSeenAt(), now);
        if (progress.isEmpty()) {
            begin(id, lesson, now);
        } else if (isOld(progress.get().lastOpenedAt(), now)) {
            progress.get().openAgain(now);
        }
        if (!noticed) {
            enrolments.seen(id, lesson, now);
        }
    }

    /** A lesson's first opening. Under the lock, because two tabs may both be the first. */
    private void begin(EnrolmentId id, LessonId lesson, Instant now) {
        lock(id, now);
        if (enrolments.progress(id, lesson).isEmpty()) {
            newProgress(id, lesson, now);
        }
    }

    private LessonProgress newProgress(EnrolmentId id, LessonId lesson, Instant now) {
        LessonProgress progress = new LessonProgress(id, lesson, now);
        enrolments.add(progress);
        return progress;
    }

    private void count(Enrolment enrolment, Instant now) {
        Set<LessonId> required =
                course(enrolment.edition()).lessons().stream().map(Lesson::id).collect(Collectors.toSet());
        Set<LessonId> done = enrolments.progress(enrolment.id()).stream()
                .filter(LessonProgress::isFinished)
                .map(LessonProgress::lesson)
                .collect(Collectors.toSet());
        enrolment
                .count(new Completion(required, done, enrolment.finalPassed()), now)
                .ifPresent(event -> {
                    audit.record(
                            "enrolment.finished",
                            Subject.of("enrolment", event.enrolment().value()),
                            event.trainingClass().value());
                    finished.fire(event);
                });
    }

    private EnrolmentRepository.Found own(EnrolmentId id) {
        PersonId person = access.requirePerson();
        return enrolments
                .find(id)
                .filter(one -> one.enrolment().person().equals(person))
                .orElseThrow(() -> new NotFound(id));
    }

    private LessonId lesson(EditionId edition, String folder) {
        return course(edition).lessons().stream()
                .map(Lesson::id)
                .filter(id -> id.folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> new NotFound(folder));
    }

    /** The caller's own place, locked; the portal itself may touch any, for its demonstration data. */
    private Enrolment lockOwn(EnrolmentId id) {
        if (caller.get().system()) {
            return lock(id, clock.instant());
        }
        PersonId person = access.requirePerson();
        Enrolment enrolment = lock(id, clock.instant());
        if (!enrolment.person().equals(person)) {
            throw new NotFound(id);
        }
        return enrolment;
    }

    private Enrolment lock(EnrolmentId id, Instant now) {
        return enrolments.lock(id, now).orElseThrow(() -> new NotFound(id));
    }

    private void requireLesson(EditionId edition, LessonId lesson) {
        if (course(edition).lesson(lesson).isEmpty()) {
            throw new NotFound(lesson);
        }
    }

    private Course course(EditionId edition) {
        return catalogue.edition(edition).course();
    }

    private static boolean isOld(Instant last, Instant now) {
        return last.plus(NOTICE).isBefore(now);
    }
}
