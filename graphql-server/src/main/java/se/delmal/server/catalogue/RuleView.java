package se.delmal.server.catalogue;

import java.util.List;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Fact;
import se.delmal.rule.Requirement;

/**
 * A rule as the schema has it.
 *
 * @param id  its id
 * @param statement  what it demands
 * @param force  the strongest force among its citations
 * @param parameters  the numbers it works with
 * @param citations  where it is written
 */
record RuleView(
        String id, LocalizedText statement, BindingForce force, List<Fact> parameters, List<Citation> citations) {

    static RuleView of(Requirement rule) {
        return new RuleView(
                rule.id().value(),
                rule.statement(),
                rule.citations().stream()
                        .map(Citation::force)
                        .min(BindingForce::compareTo)
                        .orElse(BindingForce.UNKNOWN),
                rule.parameters(),
                rule.citations());
    }
}
