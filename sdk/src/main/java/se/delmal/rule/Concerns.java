package se.delmal.rule;

import java.util.Set;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.EntryKind;

/** Concerns about the training that meet some conditions. */
public final class Concerns extends Selection<Concern, Concerns> {

    Concerns(Picked<Concern> picked) {
        super(picked);
    }

    static Concerns all() {
        return new Concerns(all(Concern.class, EntryKind.CONCERN));
    }

    @Override
    Concerns with(Picked<Concern> other) {
        return new Concerns(other);
    }

    /** Returns those of some kinds. */
    public Concerns of(ConcernKind... kinds) {
        var wanted = Set.of(kinds);
        return where("CONCERN", (concern, judgement) -> Truth.of(wanted.contains(concern.concern())));
    }

    /** Returns those that are not over. */
    public Concerns unresolved() {
        return where("UNRESOLVED", (concern, judgement) -> Truth.of(!concern.resolved()));
    }
}
