package se.delmal.examples.cataloguetools.extract;

import java.util.List;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetDescription;
import se.delmal.catalogue.Verification;
import se.delmal.citation.Citation;

/**
 * One target description.
 *
 * @param specialty  whose it is
 * @param edition  the edition
 * @param minimumMonths  the least time, in full-time months
 * @param bGroupApplicability  how well it is known which b or STb delmål apply; if unknown, {@code common} has none of them
 * @param common  the codes of the common delmål that apply
 * @param own  the specialty's own delmål
 * @param citations  where it is written
 */
public record ExtractedDescription(
        Specialty specialty,
        Edition edition,
        int minimumMonths,
        Verification bGroupApplicability,
        List<DelmalCode> common,
        List<Delmal> own,
        List<Citation> citations) {

    /** Copies the lists. */
    public ExtractedDescription {
        common = List.copyOf(common);
        own = List.copyOf(own);
        citations = List.copyOf(citations);
    }

    static ExtractedDescription of(TargetDescription description) {
        return new ExtractedDescription(
                description.specialty(),
                description.edition(),
                description.minimumMonths(),
                description.bGroupApplicability(),
                description.delmal().stream()
                        .filter(delmal -> delmal.group() != DelmalGroup.C)
                        .map(Delmal::code)
                        .toList(),
                description.delmal(DelmalGroup.C),
                description.citations());
    }
}
