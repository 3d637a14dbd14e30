package se.delmal.status;

import java.util.List;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Verdict;

/**
 * Whether an edition may be used.
 *
 * @param edition  the edition
 * @param verdict  {@code SATISFIED}: may be used; {@code BREACHED}: may not; {@code OUTSTANDING}: not yet in force on that day;
 *     {@code UNDETERMINED}: what was told does not decide it
 * @param minimumMonths  the least time it sets, in full-time months
 * @param message  why
 * @param citations  where that is written
 */
public record EditionVerdict(
        Edition edition, Verdict verdict, int minimumMonths, LocalizedText message, List<Citation> citations) {

    /** Copies the citations. */
    public EditionVerdict {
        citations = List.copyOf(citations);
    }
}
