package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * A concern about the training.
 *
 * @param ref  names this entry within its record
 * @param concern  what there is concern about
 * @param on  the day it was raised
 * @param notified  who was told; empty where that is not known
 * @param measures  what is done about it
 * @param resolved  whether it is over
 */
public record Concern(
        String ref,
        ConcernKind concern,
        LocalDate on,
        Optional<List<Role>> notified,
        Set<ConcernMeasure> measures,
        boolean resolved)
        implements Entry {

    /** Copies the lists. */
    public Concern {
        notified = notified.map(List::copyOf);
        measures = Set.copyOf(measures);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CONCERN;
    }

    @Override
    public List<DelmalCode> delmal() {
        return List.of();
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(DateSpan.on(on));
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return on.isAfter(day) ? Optional.empty() : Optional.of(this);
    }
}
