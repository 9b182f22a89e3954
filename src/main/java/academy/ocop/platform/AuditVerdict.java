package academy.ocop.platform;

import java.io.Serializable;

/**
 * Whether a portion of the audit trail is as it was written.
 *
 * @param after the number of the seal behind which it begins
 * @param upTo the number of the last seal that was looked at and fits
 * @param last the number of the youngest seal of all
 * @param entries how many deeds these seals cover
 * @param firstBroken the number of the first seal that does not fit its rows, or 0 when all fit
 */
public record AuditVerdict(long after, long upTo, long last, long entries, long firstBroken) implements Serializable {

    public boolean intact() {
        return firstBroken == 0;
    }

    /** Whether there are younger seals to look at. */
    public boolean goesOn() {
        return intact() && upTo < last;
    }

    /** Whether it is about the whole trail. */
    public boolean whole() {
        return after == 0 && !goesOn();
    }
}
