package se.delmal.time;

import java.math.BigDecimal;

/**
 * A share of full time (<i>sysselsättningsgrad</i>), exact to a hundredth of a percent.
 *
 * <p>It also states how much of something is away: half of the service, a quarter of full time.
 *
 * @param basisPoints  the share in hundredths of a percent, from 1 (0.01 %) to 10,000 (full time)
 */
public record WorkingFraction(int basisPoints) implements Comparable<WorkingFraction> {

    /** All of full time, 100 %. */
    public static final WorkingFraction FULL_TIME = new WorkingFraction(10_000);

    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.01");
    private static final BigDecimal MOST_PERCENT = new BigDecimal(100);

    /** Checks the range. */
    public WorkingFraction {
        if (basisPoints < 1 || basisPoints > 10_000) {
            throw new IllegalArgumentException("A working fraction must be over 0 and at most 100 percent, not "
                    + BigDecimal.valueOf(basisPoints, 2).toPlainString());
        }
    }

    /**
     * Returns a whole number of percent.
     *
     * @throws IllegalArgumentException if it is not from 1 to 100
     */
    public static WorkingFraction ofPercent(int percent) {
        return ofPercent(BigDecimal.valueOf(percent));
    }

    /**
     * Returns a number of percent with at most two decimals.
     *
     * @throws IllegalArgumentException if it is not over 0 and at most 100, or has more than two decimals
     */
    public static WorkingFraction ofPercent(BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(MOST_PERCENT) > 0) {
            throw new IllegalArgumentException(
                    "A working fraction must be over 0 and at most 100 percent, not " + percent);
        }
        if (percent.remainder(LEAST_PERCENT).signum() != 0) {
            throw new IllegalArgumentException(
                    "A working fraction has at most two decimals of a percent, not " + percent);
        }
        return new WorkingFraction(percent.movePointRight(2).intValueExact());
    }

    /** Returns the share as a number of percent, without needless zeros: 80, 87.5. */
    public BigDecimal percent() {
        var stripped = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(WorkingFraction other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    /** Returns the share in percent, such as {@code 87.5%}. */
    @Override
    public String toString() {
        return percent().toPlainString() + "%";
    }
}
