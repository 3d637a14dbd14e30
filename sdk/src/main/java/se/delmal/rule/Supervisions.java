package se.delmal.rule;

import se.delmal.record.EntryKind;
import se.delmal.record.Supervision;

/** Supervision that meets some conditions. */
public final class Supervisions extends Selection<Supervision, Supervisions> {

    Supervisions(Picked<Supervision> picked) {
        super(picked);
    }

    static Supervisions all() {
        return new Supervisions(all(Supervision.class, EntryKind.SUPERVISION));
    }

    @Override
    Supervisions with(Picked<Supervision> other) {
        return new Supervisions(other);
    }

    /** Returns that which is documented. */
    public Supervisions documented() {
        return where("DOCUMENTED", (supervision, judgement) -> Truth.of(supervision.documented()));
    }

    /** Begins a demand about the hours a week it adds up to. */
    public Weekly<Supervision> hours() {
        return new Weekly<>(this, Supervision::minutes);
    }
}
