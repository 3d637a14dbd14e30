package se.delmal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.Span;

/**
 * Something that local rules ask about, in sessions, hours or persons.
 *
 * @param ref  names this entry within its record
 * @param activity  what
 * @param span  the days
 * @param amount  how much, in the unit of the activity, over the whole span; 0 or more
 * @param mode  how the trainee took part
 * @param partner  with whom
 * @param instructor  the person who instructed
 * @param readinessDecidedBy  who decided that the trainee was ready
 */
public record ActivityLog(
        String ref,
        LoggedActivity activity,
        Span span,
        Optional<BigDecimal> amount,
        Optional<ActivityMode> mode,
        Optional<PartnerOrganisation> partner,
        Optional<String> instructor,
        Optional<Role> readinessDecidedBy)
        implements Entry {

    /** Checks the values. */
    public ActivityLog {
        if (amount.filter(told -> told.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("An amount must be 0 or more, not " + amount.get());
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ACTIVITY_LOG;
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
