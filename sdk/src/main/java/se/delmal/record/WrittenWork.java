package se.delmal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;

/**
 * An independent written work (<i>självständigt skriftligt arbete</i>).
 *
 * @param ref  names this entry within its record
 * @param title  what it is called
 * @param form  what it is
 * @param span  the days it was worked on
 * @param weeks  weeks of work, 0 or more
 * @param approved  whether it is approved
 * @param planDecided  the day its plan was decided
 * @param creditDecided  the day it was decided that an earlier work counts
 * @param scientificSupervisor  the person who supervised it
 * @param delmal  the delmål it serves
 */
public record WrittenWork(
        String ref,
        String title,
        WrittenWorkForm form,
        Span span,
        Optional<BigDecimal> weeks,
        boolean approved,
        Optional<LocalDate> planDecided,
        Optional<LocalDate> creditDecided,
        Optional<String> scientificSupervisor,
        List<DelmalCode> delmal)
        implements Entry {

    /** Checks the values. */
    public WrittenWork {
        delmal = List.copyOf(delmal);
        if (weeks.filter(told -> told.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("Weeks of work must be 0 or more, not " + weeks.get());
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.WRITTEN_WORK;
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(span);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        if (span.from().isAfter(day)) {
            return Optional.empty();
        }
        var then = new WrittenWork(
                ref,
                title,
                form,
                span,
                weeks,
                approved && hasEndedBy(day),
                planDecided.filter(decided -> !decided.isAfter(day)),
                creditDecided.filter(decided -> !decided.isAfter(day)),
                scientificSupervisor,
                delmal);
        return Optional.of(equals(then) ? this : then);
    }
}
