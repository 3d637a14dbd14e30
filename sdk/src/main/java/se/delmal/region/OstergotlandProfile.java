package se.delmal.region;

import java.util.List;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;

/** Brings the profile {@code ostergotland}. */
public final class OstergotlandProfile implements RegionalProfileProvider {

    /** For the service loader. */
    public OstergotlandProfile() {}

    @Override
    public RegionalProfile extend(RegionalProfile base) {
        var document = new OstergotlandGuideline();
        return base.extendedAs(
                        "ostergotland",
                        LocalizedText.of("Region Östergötland, riktlinjer", "Region Östergötland, guideline"),
                        List.of(document.citation()),
                        document.rules().toArray(TrainingRule[]::new))
                .withSigningRules(OstergotlandSigning.all().toArray(SigningRule[]::new))
                .withProgramme(LocalProgrammes.ostergotland());
    }
}
