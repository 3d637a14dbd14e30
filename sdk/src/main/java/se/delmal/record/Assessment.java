package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * An assessment of competence (<i>kompetensbedömning</i>).
 *
 * @param ref  names this entry within its record
 * @param method  how
 * @param on  the day
 * @param outcome  what it came to
 * @param assessor  the person who assessed
 * @param placement  the placement it was made on
 * @param documented  whether it is documented
 * @param fedBack  whether the trainee was told
 * @param methodAgreed  whether the method was agreed beforehand
 * @param attendees  who took part; empty where not told
 * @param paidBy  who paid
 * @param delmal  the delmål it serves
 */
public record Assessment(
        String ref,
        AssessmentMethod method,
        LocalDate on,
        AssessmentOutcome outcome,
        Optional<String> assessor,
        Optional<String> placement,
        Optional<Boolean> documented,
        Optional<Boolean> fedBack,
        Optional<Boolean> methodAgreed,
        Optional<List<Role>> attendees,
        Optional<Role> paidBy,
        List<DelmalCode> delmal)
        implements Entry {

    /** Copies the lists. */
    public Assessment {
        attendees = attendees.map(List::copyOf);
        delmal = List.copyOf(delmal);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ASSESSMENT;
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
