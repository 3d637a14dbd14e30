package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;

/**
 * Work on quality and improvement (<i>kvalitets- och utvecklingsarbete, förbättringsarbete</i>).
 *
 * @param ref  names this entry within its record
 * @param title  what it is called
 * @param span  the days it was worked on
 * @param reportedOrally  whether it was reported orally
 * @param reportedInWriting  whether it was reported in writing
 * @param approved  whether it is approved
 * @param delmal  the delmål it serves
 */
public record ImprovementWork(
        String ref,
        String title,
        Span span,
        boolean reportedOrally,
        boolean reportedInWriting,
        boolean approved,
        List<DelmalCode> delmal)
        implements Entry {

    /** Copies the lists. */
    public ImprovementWork {
        delmal = List.copyOf(delmal);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.IMPROVEMENT_WORK;
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(span);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return span.from().isAfter(day)
                ? Optional.empty()
                : Optional.of(
                        hasEndedBy(day) ? this : new ImprovementWork(ref, title, span, false, false, false, delmal));
    }
}
