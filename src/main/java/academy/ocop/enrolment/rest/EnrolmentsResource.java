package academy.ocop.enrolment.rest;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.LessonId;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The places of the person signed in, and how far she has come. */
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own learning")
@RequestScoped
public class EnrolmentsResource {

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    TrainingQueries training;

    /** One place. */
    public record EnrolmentLine(
            long id,
            String classCode,
            String course,
            String courseVersion,
            Bilingual title,
            EnrolmentState state,
            int lessonsFinished,
            int lessons,
            List<String> finished,
            boolean finalPassed,
            Instant enrolledAt,
            @Nullable Instant endedAt) {}

    @GET
    @Operation(summary = "One's own places with progress")
    public List<EnrolmentLine> mine() {
        List<EnrolledPlace> mine = enrolments.mine();
        Map<ClassId, ClassView> classes =
                training.all(mine.stream().map(EnrolledPlace::trainingClass).toList());
        return mine.stream().map(place -> line(place, classes)).toList();
    }

    private EnrolmentLine line(EnrolledPlace place, Map<ClassId, ClassView> classes) {
        Course course = catalogue.edition(place.edition()).course();
        ClassView trainingClass = classes.get(place.trainingClass());
        return new EnrolmentLine(
                place.id().value(),
                trainingClass == null ? "" : trainingClass.code(),
                course.id().value(),
                course.version(),
                course.title(),
                place.state(),
                place.lessonsFinished(),
                course.lessons().size(),
                place.finished().stream().map(LessonId::folder).sorted().toList(),
                place.finalPassed(),
                place.enrolledAt(),
                place.endedAt());
    }
}
