package se.delmal.validation;

import java.math.BigDecimal;

/** Numbers from outside. */
final class Numbers {

    private static final int MOST_DIGITS = 40;
    private static final int MOST_DECIMALS = 20;

    /** Returns whether arithmetic with a number is cheap: {@code 1e-999999999} is short to write and long to subtract from. */
    static boolean isPlain(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS && number.scale() >= -MOST_DECIMALS;
    }

    private Numbers() {}
}
