package academy.ocop.authoring;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.CourseId;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft as lists show it. Accounts are numbers; none is the portal itself.
 *
 * @param base the edition it began with, or null for a new course
 * @param reason why it was sent back, or an empty text
 * @param edition what it was published as, or null
 */
public record DraftLine(
        DraftId id,
        CourseId course,
        DraftOrigin origin,
        DraftState state,
        @Nullable EditionId base,
        int faults,
        @Nullable Long madeBy,
        Instant madeAt,
        @Nullable Long changedBy,
        Instant changedAt,
        @Nullable Long submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable EditionId edition) {

    /** The accounts that it names. */
    public Stream<Long> accounts() {
        return Stream.of(madeBy, changedBy, submittedBy, decidedBy).filter(Objects::nonNull);
    }
}
