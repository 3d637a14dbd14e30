package se.delmal.architecture.bad.time;

import java.math.BigDecimal;
import java.util.List;

/** Each part of this breaks the rule against floating point in a way of its own. */
public final class InFloatingPoint {

    private InFloatingPoint() {}

    /** Keeps a field. */
    public static final class Field {
        private final double months = Double.parseDouble("1.5");

        @Override
        public String toString() {
            return "" + months;
        }
    }

    /** Takes a parameter. */
    public interface Parameter {

        /** Takes one. */
        void take(float share);
    }

    /** Gives one back, boxed. */
    public interface Return {

        /** Gives one. */
        Double give();
    }

    /** Gives many back, in a list. */
    public interface Inside {

        /** Gives some. */
        List<Double> give();
    }

    /** Calls a method that takes one. */
    public static final class Call {

        /** Looks exact, and is not. */
        public BigDecimal tenth() {
            return BigDecimal.valueOf(0.1);
        }
    }

    /** Calculates in it, and shows none of it. */
    public static final class Hidden {

        /** Rounds. */
        public long half(long days) {
            return (long) (days * 0.5);
        }
    }
}
