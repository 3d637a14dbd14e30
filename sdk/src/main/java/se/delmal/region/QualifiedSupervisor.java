package se.delmal.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;

/** What a document asks of a supervisor, whatever the supervisor signs. */
final class QualifiedSupervisor extends LocalSignerRule {

    private final Set<Edition> editions;
    private final Set<Role> supervisors;
    private final List<Fact> parameters;
    private final Function<SigningCase, Optional<Boolean>> qualified;

    QualifiedSupervisor(
            String id,
            Severity severityWhenBreached,
            Citation citation,
            Set<Edition> editions,
            Set<Role> supervisors,
            List<Fact> parameters,
            Function<SigningCase, Optional<Boolean>> qualified) {
        super(id, severityWhenBreached, citation);
        this.editions = EnumSet.copyOf(editions);
        this.supervisors = Set.copyOf(supervisors);
        this.parameters = List.copyOf(parameters);
        this.qualified = qualified;
    }

    @Override
    public Set<Edition> editions() {
        return EnumSet.copyOf(editions);
    }

    @Override
    public List<Fact> parameters() {
        return parameters;
    }

    /** Where the form is not known, nobody signs in a capacity, and the roles that are told count. */
    @Override
    Finding judged(SigningCase signing) {
        boolean supervises = signing.form().isEmpty()
                ? signing.roles().stream().anyMatch(supervisors::contains)
                : signing.capacity()
                        .map(SigningCase.Capacity::role)
                        .filter(supervisors::contains)
                        .isPresent();
        return supervises ? conclude(signing, qualified.apply(signing)) : notConcerned(signing);
    }
}
