package academy.ocop.reporting;

import java.io.Serializable;

/**
 * In how many communes of today at least one official has finished a course.
 *
 * @param covered communes with one or more
 * @param communes all communes that the reader answers for; 0 where the reach is classes and not communes
 */
public record Coverage(long covered, long communes) implements Serializable {

    /** Whole percent, rounded down: never more than is true. */
    public long percent() {
        return communes == 0 ? 0 : Math.round(covered * 100.0f / communes);
    }
}
