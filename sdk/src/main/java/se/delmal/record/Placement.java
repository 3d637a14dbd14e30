package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/**
 * A period of service at one unit (<i>tjänstgöring, placering</i>).
 *
 * @param ref  names this entry within its record
 * @param unit  where
 * @param setting  what kind of care
 * @param clinic  which clinic, in the words of local documents
 * @param bt  whether it is foundation training
 * @param span  the days
 * @param fraction  the share of full time
 * @param supervisor  the person who supervises there
 * @param returnDays  days back at the home unit during it (<i>återvändardagar</i>)
 * @param delmal  the delmål it serves
 */
public record Placement(
        String ref,
        String unit,
        CareSetting setting,
        Optional<Clinic> clinic,
        boolean bt,
        Span span,
        WorkingFraction fraction,
        Optional<String> supervisor,
        Optional<Integer> returnDays,
        List<DelmalCode> delmal)
        implements Entry {

    /** Copies the lists. */
    public Placement {
        delmal = List.copyOf(delmal);
    }

    /** Returns a placement of which only the least is told. */
    public static Placement at(String ref, String unit, CareSetting setting, Span span, WorkingFraction fraction) {
        return new Placement(
                ref,
                unit,
                setting,
                Optional.empty(),
                false,
                span,
                fraction,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Returns this placement as foundation training (<i>bastjänstgöring</i>). */
    public Placement asFoundationTraining() {
        return new Placement(ref, unit, setting, clinic, true, span, fraction, supervisor, returnDays, delmal);
    }

    /** Returns this placement, serving some delmål. */
    public Placement serving(DelmalCode... codes) {
        return new Placement(ref, unit, setting, clinic, bt, span, fraction, supervisor, returnDays, List.of(codes));
    }

    /** Returns this placement with its supervisor. */
    public Placement supervisedBy(String person) {
        return new Placement(ref, unit, setting, clinic, bt, span, fraction, Optional.of(person), returnDays, delmal);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PLACEMENT;
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(span);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return span.upTo(day)
                .map(passed -> passed.equals(span)
                        ? this
                        : new Placement(
                                ref, unit, setting, clinic, bt, passed, fraction, supervisor, returnDays, delmal));
    }
}
