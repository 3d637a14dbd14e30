package se.delmal.architecture.bad.citation;

import se.delmal.architecture.bad.time.Harmless;

/** A citation may not know time, which lies on the same floor. */
public final class UsesItsOwnFloor {

    private final Harmless beside = new Harmless();

    /** Reaches sideways. */
    public Harmless beside() {
        return beside;
    }
}
