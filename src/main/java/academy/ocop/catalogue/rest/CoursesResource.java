package academy.ocop.catalogue.rest;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseId;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published courses: what they teach and for whom. Questions and answers are never in here. */
@Path("/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@RequestScoped
public class CoursesResource {

    @Inject
    CatalogueQueries catalogue;

    /** A course in the list. */
    public record CourseLine(
            String id,
            String version,
            String subject,
            Bilingual title,
            Bilingual summary,
            List<String> audience,
            int minutes,
            int lessons,
            LocalDate lawDate) {}

    /** One course. */
    public record CourseDetail(
            CourseLine course,
            List<OutcomeLine> outcomes,
            List<ModuleLine> modules,
            FinalTestLine finalTest,
            String licence,
            Instant publishedAt) {}

    /** Something that learners can do afterwards. */
    public record OutcomeLine(String id, Bilingual text) {}

    /** A group of lessons. */
    public record ModuleLine(Bilingual title, List<LessonLine> lessons) {}

    /** A lesson. */
    public record LessonLine(String id, Bilingual title, int minutes) {}

    /** What the final test asks. */
    public record FinalTestLine(int questions, int passMark, int attempts) {}

    @GET
    @Operation(summary = "All courses on offer")
    public List<CourseLine> all() {
        return catalogue.published().stream()
                .map(Edition::course)
                .map(CoursesResource::line)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One course with its outcomes and lessons")
    public CourseDetail one(@PathParam("id") String id) {
        Edition edition = catalogue.published().stream()
                .filter(one -> one.course().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        Course course = edition.course();
        return new CourseDetail(
                line(course),
                course.outcomes().stream()
                        .map(outcome -> new OutcomeLine(outcome.id().value(), outcome.text()))
                        .toList(),
                course.modules().stream()
                        .map(module -> new ModuleLine(
                                module.title(),
                                module.lessons().stream()
                                        .map(lesson -> new LessonLine(
                                                lesson.id().folder(),
                                                new Bilingual(
                                                        lesson.vi().title(),
                                                        lesson.en().title()),
                                                lesson.minutes()))
                                        .toList()))
                        .toList(),
                new FinalTestLine(
                        course.finalTest().questions(),
                        course.finalTest().passMark(),
                        course.finalTest().attempts()),
                course.licence(),
                edition.publishedAt());
    }

    private static CourseLine line(Course course) {
        CourseId id = course.id();
        return new CourseLine(
                id.value(),
                course.version(),
                course.subject().slug(),
                course.title(),
                course.summary(),
                course.audience().stream().map(audience -> audience.slug()).toList(),
                course.minutes(),
                course.lessons().size(),
                course.lawDate());
    }
}
