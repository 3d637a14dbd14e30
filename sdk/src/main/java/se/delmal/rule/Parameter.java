package se.delmal.rule;

import java.util.Locale;

/**
 * A number in a rule, under the name by which it is shown and may be changed.
 *
 * @param name  its name, such as {@code minPerYear}
 * @param value  what the rule's document says, or our reading where it says nothing
 * @param stricter  in which direction a deploying region may change it
 */
public record Parameter(String name, int value, Stricter stricter) {

    /** In which direction a number makes its rule demand more. */
    public enum Stricter {
        /** A higher number demands more, such as a least number. */
        HIGHER,
        /** A lower number demands more, such as a deadline in months. */
        LOWER,
        /** The source has no such number: it is our reading, and may be changed either way. */
        A_READING
    }

    /** Checks that it is no negative number. */
    public Parameter {
        check(name, value);
    }

    /** Returns a number of which more demands more. */
    public static Parameter least(String name, int value) {
        return new Parameter(name, value, Stricter.HIGHER);
    }

    /** Returns a number of which less demands more. */
    public static Parameter most(String name, int value) {
        return new Parameter(name, value, Stricter.LOWER);
    }

    /** Returns a number that is our reading of a source without one. */
    public static Parameter reading(String name, int value) {
        return new Parameter(name, value, Stricter.A_READING);
    }

    /**
     * Checks that another value may take this one's place.
     *
     * @throws IllegalArgumentException if it would demand less than the document, or is negative
     */
    void checkInPlaceOf(RuleId rule, int current, int other) {
        check(name, other);
        boolean weaker = switch (stricter) {
            case HIGHER -> other < current;
            case LOWER -> other > current;
            case A_READING -> false;
        };
        if (weaker) {
            throw new IllegalArgumentException("The rule " + rule + " would demand less: " + name + " is " + current
                    + ", and only a " + stricter.name().toLowerCase(Locale.ROOT) + " number is stricter, not " + other);
        }
    }

    private static void check(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("The parameter " + name + " must be 0 or more, not " + value);
        }
    }
}
