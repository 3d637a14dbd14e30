package se.delmal.region;

import java.util.List;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;

/** Brings the profile {@code sormland}. */
public final class SormlandProfile implements RegionalProfileProvider {

    /** For the service loader. */
    public SormlandProfile() {}

    @Override
    public RegionalProfile extend(RegionalProfile base) {
        var document = new Sormland();
        return base.extendedAs(
                        "sormland",
                        LocalizedText.of("Landstinget Sörmland", "Sörmland County Council"),
                        List.of(document.citation()),
                        document.rules().toArray(TrainingRule[]::new))
                .withSigningRules(SormlandSigning.all().toArray(SigningRule[]::new));
    }
}
