package se.delmal.region;

import java.util.List;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;

/** Brings the profile {@code orebro-2008}. */
public final class Orebro2008Profile implements RegionalProfileProvider {

    /** For the service loader. */
    public Orebro2008Profile() {}

    @Override
    public RegionalProfile extend(RegionalProfile base) {
        var document = new Orebro2008();
        return base.extendedAs(
                        "orebro-2008",
                        LocalizedText.of("Örebro läns landsting, 2008", "Örebro County Council, 2008"),
                        List.of(document.citation()),
                        document.rules().toArray(TrainingRule[]::new))
                .withSigningRules(OrebroSigning.all().toArray(SigningRule[]::new))
                .withProgramme(LocalProgrammes.orebro2008());
    }
}
