package academy.ocop.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deed as a reader of the audit trail gets it.
 *
 * @param details what its sentence names, in the order of {0}, {1}
 * @param sealed whether a seal covers it by now
 */
public record AuditLine(
        long id,
        Instant happenedAt,
        @Nullable Long personId,
        boolean byPortal,
        @Nullable String network,
        String action,
        String subjectKind,
        @Nullable String subjectId,
        List<String> details,
        boolean sealed)
        implements Serializable {

    /** The feature in whose bundle the sentence stands. */
    public String feature() {
        int dot = action.indexOf('.');
        return dot < 0 ? "platform" : action.substring(0, dot);
    }
}
