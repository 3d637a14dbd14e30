package se.delmal.rule;

import se.delmal.record.CreditedService;
import se.delmal.record.EntryKind;

/** Credited service that meets some conditions. */
public final class Credits extends Selection<CreditedService, Credits> {

    Credits(Picked<CreditedService> picked) {
        super(picked);
    }

    static Credits all() {
        return new Credits(all(CreditedService.class, EntryKind.CREDITED_SERVICE));
    }

    @Override
    Credits with(Picked<CreditedService> other) {
        return new Credits(other);
    }
}
