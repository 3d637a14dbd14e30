package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;

/**
 * Structured following of colleagues' work (<i>auskultation</i>).
 *
 * @param ref  names this entry within its record
 * @param unit  where
 * @param span  the days
 * @param supervisor  the person who supervises there
 * @param delmal  the delmål it serves
 */
public record Auscultation(String ref, String unit, Span span, Optional<String> supervisor, List<DelmalCode> delmal)
        implements Entry {

    /** Copies the lists. */
    public Auscultation {
        delmal = List.copyOf(delmal);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.AUSCULTATION;
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(span);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return span.lastDay().filter(last -> !last.isAfter(day)).map(last -> this);
    }
}
