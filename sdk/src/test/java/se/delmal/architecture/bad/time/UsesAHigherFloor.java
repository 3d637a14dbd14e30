package se.delmal.architecture.bad.time;

import se.delmal.architecture.bad.status.Harmless;

/** Time may not know where a trainee stands. */
public final class UsesAHigherFloor {

    /** Reaches up. */
    public Harmless above() {
        return new Harmless();
    }
}
