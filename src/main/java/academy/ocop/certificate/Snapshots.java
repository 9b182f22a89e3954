package academy.ocop.certificate;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Course;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonQueries;
import academy.ocop.identity.PersonSnapshot;
import academy.ocop.places.Office;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Gathers what a paper says, as it is on the day of issue, from the features that know it. */
@ApplicationScoped
class Snapshots {

    @Inject
    PersonQueries people;

    @Inject
    PlacesQueries places;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    TrainingQueries training;

    @Inject
    EnrolmentQueries enrolments;

    /** Whether this kind of class gives a paper by rule. A taught class gives one that a person decides and signs. */
    boolean givesPaper(Completion earned) {
        return training.require(earned.trainingClass()).form() == ClassForm.SELF_PACED;
    }

    /** The facts of an earlier paper, with the person and the office as they are today; the numbers are taken last. */
    PaperFacts anew(PaperFacts earlier, PersonId person, PaperCode code, Instant now) {
        LocalDate today = Clocks.day(now);
        PersonSnapshot holder = people.snapshot(person, today);
        Office office = places.office(today);
        return new PaperFacts(
                "",
                "",
                code,
                holder.fullName(),
                holder.birthYear(),
                places.fullName(holder.unit()),
                earlier.course(),
                earlier.courseVersion(),
                earlier.courseTitle(),
                earlier.classCode(),
                earlier.studyMinutes(),
                earlier.lawDate(),
                earlier.resultPercent(),
                earlier.startedOn(),
                earlier.completedOn(),
                now,
                office.nameVi(),
                office.nameEn(),
                office.parentVi(),
                office.placeVi(),
                earlier.demonstration());
    }

    /** Everything but the numbers, which are taken last. */
    PaperFacts facts(Completion earned, PaperCode code, Instant now, boolean demonstration) {
        LocalDate today = Clocks.day(now);
        PersonSnapshot holder = people.snapshot(earned.person(), today);
        Course course = catalogue.edition(earned.edition()).course();
        ClassView attended = training.require(earned.trainingClass());
        Office office = places.office(today);
        return new PaperFacts(
                "",
                "",
                code,
                holder.fullName(),
                holder.birthYear(),
                places.fullName(holder.unit()),
                course.id().value(),
                course.version(),
                course.title(),
                attended.code(),
                course.minutes(),
                course.lawDate(),
                earned.percent(),
                Clocks.day(enrolments.snapshot(earned.enrolment()).enrolledAt()),
                Clocks.day(earned.at()),
                now,
                office.nameVi(),
                office.nameEn(),
                office.parentVi(),
                office.placeVi(),
                demonstration);
    }
}
