package se.delmal.server.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Decides what is sent. */
interface Draws {

    /** Returns a whole number from 0, below a bound. */
    int below(int bound);

    /** Returns true once in so many times. */
    default boolean once(int times) {
        return below(times) == 0;
    }

    /** Returns one of several. */
    default <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }

    /** Returns one of several. */
    @SuppressWarnings("unchecked") // read only
    default <T> T of(T... several) {
        return several[below(several.length)];
    }

    /** Returns bytes, at most so many. */
    default byte[] bytes(int most) {
        var bytes = new byte[below(most + 1)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) below(256);
        }
        return bytes;
    }

    /** Returns the draws of a seed: the same for the same seed. */
    static Draws seeded(long seed) {
        var random = new SplittableRandom(seed);
        return random::nextInt;
    }
}
