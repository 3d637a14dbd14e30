package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;

/**
 * Supervision over a period (<i>handledning</i>).
 *
 * @param ref  names this entry within its record
 * @param span  the days
 * @param minutes  the sum over the span, spread evenly over its weeks; 0 or more
 * @param supervisor  the person who supervised
 * @param documented  whether it is documented
 */
public record Supervision(String ref, Span span, int minutes, Optional<String> supervisor, Optional<Boolean> documented)
        implements Entry {

    /** Checks the values. */
    public Supervision {
        if (minutes < 0) {
            throw new IllegalArgumentException("Minutes of supervision must be 0 or more, not " + minutes);
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.SUPERVISION;
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
        return span.from().isAfter(day) ? Optional.empty() : Optional.of(this);
    }
}
