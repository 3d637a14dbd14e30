package se.delmal.catalogue;

import java.util.List;

/**
 * What changed for a specialty between two editions, by our {@linkplain Crosswalk reading}.
 *
 * <p>Which b and STb delmål apply is compared where both editions are known to that extent, and left out otherwise: what is
 * not known is no change.
 *
 * @param from  the one edition
 * @param to  the other
 * @param minimumMonthsChange  full-time months that the other demands more, less if negative
 * @param added  delmål of the other to which no counterpart is known in the one, in the regulation's order
 * @param removed  delmål of the one to which no counterpart is known in the other, in the regulation's order
 * @param changed  counterparts that differ, in the order of the one
 */
public record TargetDescriptionDiff(
        TargetDescription from,
        TargetDescription to,
        int minimumMonthsChange,
        List<Delmal> added,
        List<Delmal> removed,
        List<DelmalChange> changed) {

    /** Copies the lists. */
    public TargetDescriptionDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }
}
