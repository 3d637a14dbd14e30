package se.delmal.profile;

import java.util.Optional;
import java.util.stream.Stream;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.TrainingRule;

/** A bad example: as many rules as the national profile has, and none of its own. Only this package can build it. */
public final class ProfileWithoutNationalRules implements RegionalProfileProvider {

    private final TrainingRule added;

    /** Builds the example with a rule in place of the last national one. */
    public ProfileWithoutNationalRules(TrainingRule added) {
        this.added = added;
    }

    @Override
    public RegionalProfile extend(RegionalProfile national) {
        var kept = national.rules().subList(0, national.rules().size() - 1);
        return new RegionalProfile(
                "se-glomsk",
                LocalizedText.of("Region Glömsk", "Region Forgetful"),
                Optional.empty(),
                national.citations(),
                Stream.concat(kept.stream(), Stream.of(added)).toList());
    }
}
