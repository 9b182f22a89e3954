package academy.ocop.certificate;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One report about a paper, with its answer once there is one. */
public record ReportLine(
        long id,
        ReportKind kind,
        String paper,
        @Nullable CertificateId certificate,
        String message,
        String contact,
        Instant reportedAt,
        @Nullable Instant handledAt,
        @Nullable String outcome)
        implements Serializable {}
