package academy.ocop.enrolment.rest;

import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.enrolment.RosterFilter;
import academy.ocop.enrolment.RosterLine;
import academy.ocop.enrolment.RosterOrder;
import academy.ocop.enrolment.RosterPart;
import academy.ocop.enrolment.RosterQueries;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.rest.Page;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is in a class, for whoever may read its roster. */
@Path("/classes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classes")
@RequestScoped
public class ClassesResource {

    private static final int LONGEST = 100;

    @Inject
    RosterQueries rosters;

    /** One person of a class. */
    public record RosterEntry(
            long enrolment,
            String name,
            int birthYear,
            String unit,
            EnrolmentState state,
            int lessonsFinished,
            int lessons,
            Instant enrolledAt,
            Instant lastSeenAt,
            @Nullable BigDecimal percent) {}

    @GET
    @Path("/{id}/roster")
    @Operation(summary = "The people of a class by name, a page at a time")
    public Page<RosterEntry> roster(
            @PathParam("id") String id,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(id);
        }
        int from = Page.offset(offset);
        int most = Page.limit(limit);
        String typed = words.substring(0, Math.min(LONGEST, words.length()));
        RosterFilter filter = new RosterFilter(typed, null, null, 0, RosterOrder.NAME, false);
        RosterPart part = rosters.page(new ClassId(Long.parseLong(id)), filter, from, most);
        return new Page<>(part.lines().stream().map(ClassesResource::entry).toList(), part.total(), from, most);
    }

    private static RosterEntry entry(RosterLine line) {
        return new RosterEntry(
                line.id().value(),
                line.name(),
                line.birthYear(),
                line.unitName(),
                line.state(),
                line.lessonsFinished(),
                line.lessons(),
                line.enrolledAt(),
                line.lastSeenAt(),
                line.percent());
    }
}
