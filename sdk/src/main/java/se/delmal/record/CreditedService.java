package se.delmal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * Earlier service or merits that count as served (<i>tillgodoräknande</i>).
 *
 * @param ref  names this entry within its record
 * @param credit  what is credited
 * @param months  whole full-time months, from 0 to 600
 * @param days  full-time days beside them, from 0 to 20,000
 * @param decided  the day of the decision
 * @param decidedBy  who decided
 * @param delmal  the delmål it serves
 */
public record CreditedService(
        String ref,
        CreditKind credit,
        int months,
        int days,
        Optional<LocalDate> decided,
        Optional<String> decidedBy,
        List<DelmalCode> delmal)
        implements Entry {

    /** Checks the values. */
    public CreditedService {
        delmal = List.copyOf(delmal);
        if (months < 0 || months > 600) {
            throw new IllegalArgumentException("Credited months must be from 0 to 600, not " + months);
        }
        if (days < 0 || days > 20_000) {
            throw new IllegalArgumentException("Credited days must be from 0 to 20000, not " + days);
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.CREDITED_SERVICE;
    }

    @Override
    public Optional<Span> when() {
        return decided.map(DateSpan::on);
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        return decided.filter(decision -> decision.isAfter(day)).isPresent() ? Optional.empty() : Optional.of(this);
    }
}
