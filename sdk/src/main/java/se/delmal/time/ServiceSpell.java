package se.delmal.time;

import java.util.Set;

/**
 * Days of service at one fraction.
 *
 * @param source  the id of what was recorded, which the ledger names
 * @param span  the days
 * @param fraction  the share of full time
 * @param categories  the categories the service belongs to
 */
public record ServiceSpell(String source, Span span, WorkingFraction fraction, Set<TimeCategory> categories) {

    /** Copies the categories. */
    public ServiceSpell {
        categories = Set.copyOf(categories);
    }

    /** Returns a spell of service that belongs to no category. */
    public static ServiceSpell of(String source, Span span, WorkingFraction fraction) {
        return new ServiceSpell(source, span, fraction, Set.of());
    }
}
