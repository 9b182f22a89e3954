package academy.ocop.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * Which deeds of the audit trail are wanted.
 *
 * @param from the first moment, and {@code before} the first moment after
 * @param action what the action begins with: {@code identity.}, {@code enrolment.enrolled}
 * @param person who did it, by number
 * @param subjectKind and {@code subjectId}: what it was done to
 */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<String> action,
        Optional<Long> person,
        Optional<String> subjectKind,
        Optional<String> subjectId) {

    /** Everything. */
    public static AuditFilter all() {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
