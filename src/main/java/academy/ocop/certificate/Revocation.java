package academy.ocop.certificate;

import academy.ocop.platform.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** That a paper no longer counts (*thu hồi*), since when and why. */
public record Revocation(Instant revokedAt, String reason) implements Serializable {

    public LocalDate day() {
        return Clocks.day(revokedAt);
    }
}
