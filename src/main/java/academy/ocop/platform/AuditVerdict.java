package academy.ocop.platform;

import java.io.Serializable;

/**
 * Whether the audit trail is as it was written.
 *
 * @param seals how many seals were checked
 * @param entries how many deeds they cover
 * @param firstBroken the number of the first seal that does not fit its rows, or 0 when all fit
 */
public record AuditVerdict(long seals, long entries, long firstBroken) implements Serializable {

    public boolean intact() {
        return firstBroken == 0;
    }
}
