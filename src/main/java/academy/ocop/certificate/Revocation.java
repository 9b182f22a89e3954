package academy.ocop.certificate;

import academy.ocop.platform.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a paper no longer counts (*thu hồi*), since when and why.
 *
 * @param replacement the number of the paper that was issued in its place, or an empty text
 */
public record Revocation(Instant revokedAt, String reason, String replacement) implements Serializable {

    public boolean isReplaced() {
        return !replacement.isEmpty();
    }

    public LocalDate day() {
        return Clocks.day(revokedAt);
    }
}
