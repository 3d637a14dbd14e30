package se.delmal.region;

import java.util.List;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;

/** Brings the profile {@code skane}. */
public final class SkaneProfile implements RegionalProfileProvider {

    /** For the service loader. */
    public SkaneProfile() {}

    @Override
    public RegionalProfile extend(RegionalProfile base) {
        var document = new SkaneAgreement();
        return base.extendedAs(
                        "skane",
                        LocalizedText.of("Region Skåne", "Region Skåne"),
                        List.of(document.citation()),
                        document.rules().toArray(TrainingRule[]::new))
                .withSigningRules(SkaneSigning.all().toArray(SigningRule[]::new))
                .withProgramme(LocalProgrammes.skane());
    }
}
