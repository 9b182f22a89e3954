package academy.ocop.courseware;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one answer is worth.
 *
 * @param points from 0 to {@code max}, always with two decimals, rounded half up; outside is refused with
 *     {@link IllegalArgumentException}
 * @param max what a complete answer is worth
 */
public record Score(BigDecimal points, int max) {

    private static final int DECIMALS = 2;

    public Score {
        points = points.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new IllegalArgumentException(points + " of " + max + " points");
        }
    }

    static Score allOrNothing(int max, boolean right) {
        return new Score(right ? BigDecimal.valueOf(max) : BigDecimal.ZERO, max);
    }

    /** {@code max × part ÷ whole}, rounded once. */
    static Score share(int max, int part, int whole) {
        BigDecimal points = BigDecimal.valueOf(max)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
        return new Score(points, max);
    }

    /** Whether nothing was lost. */
    public boolean full() {
        return points.compareTo(BigDecimal.valueOf(max)) == 0;
    }
}
