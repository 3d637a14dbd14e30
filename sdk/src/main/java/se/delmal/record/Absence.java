package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.Span;

/**
 * A period away from service (<i>frånvaro</i>).
 *
 * @param ref  names this entry within its record
 * @param reason  why
 * @param span  the days
 * @param extent  how much of each day
 */
public record Absence(String ref, AbsenceKind reason, Span span, AbsenceExtent extent) implements Entry {

    /** Returns an absence from all service. */
    public static Absence whole(String ref, AbsenceKind reason, Span span) {
        return new Absence(ref, reason, span, AbsenceExtent.WHOLE);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ABSENCE;
    }

    @Override
    public List<DelmalCode> delmal() {
        return List.of();
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(span);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return span.upTo(day).map(passed -> passed.equals(span) ? this : new Absence(ref, reason, passed, extent));
    }
}
