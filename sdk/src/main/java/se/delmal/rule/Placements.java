package se.delmal.rule;

import java.util.Optional;
import java.util.Set;
import se.delmal.record.Clinic;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;

/** Placements that meet some conditions; those that have begun. */
public final class Placements extends Selection<Placement, Placements> {

    Placements(Picked<Placement> picked) {
        super(picked);
    }

    static Placements all() {
        return new Placements(all(Placement.class, EntryKind.PLACEMENT));
    }

    @Override
    Placements with(Picked<Placement> other) {
        return new Placements(other);
    }

    /** Returns those away from the unit that employs the trainee. */
    public Placements external() {
        return where(
                "EXTERNAL",
                (placement, judgement) -> Truth.of(judgement.record().isExternal(placement)));
    }

    /** Returns those at one of some clinics. */
    public Placements at(Clinic... clinics) {
        var wanted = Set.of(clinics);
        return where(
                "CLINIC",
                (placement, judgement) -> placement
                        .clinic()
                        .map(told -> Truth.of(wanted.contains(told)))
                        .orElse(Truth.NOT_TOLD));
    }

    /** Demands that none begins before a number of full-time months lie behind. */
    public Demand notBefore(ServedTime served, String name, int months) {
        return new Earliest(this, Parameter.least(name, months), served::firstDayAfter, true);
    }

    /** Demands that none begins before a number of calendar months after the start; the day so many months later is allowed. */
    public Demand notBeforeMonthsFromStart(String name, int months) {
        return new Earliest(
                this,
                Parameter.least(name, months),
                (number, judgement) -> Optional.of(judgement.record().start().plusMonths(number)),
                false);
    }
}
