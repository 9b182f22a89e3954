package academy.ocop.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and zones. The time itself is injected as {@link java.time.InstantSource}. */
public final class Clocks {

    /** Legal days and what people read are in this zone; the database keeps UTC. */
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Clocks() {}

    /** The legal day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIET_NAM);
    }
}
