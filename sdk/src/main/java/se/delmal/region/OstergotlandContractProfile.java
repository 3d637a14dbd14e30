package se.delmal.region;

import java.util.List;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;

/** Brings the profile {@code ostergotland-contract}. */
public final class OstergotlandContractProfile implements RegionalProfileProvider {

    /** For the service loader. */
    public OstergotlandContractProfile() {}

    @Override
    public String base() {
        return "ostergotland";
    }

    @Override
    public RegionalProfile extend(RegionalProfile base) {
        var document = new OstergotlandContract();
        return base.extendedAs(
                        "ostergotland-contract",
                        LocalizedText.of(
                                "Region Östergötland, riktlinjer och ST-kontrakt",
                                "Region Östergötland, guideline and ST contract"),
                        List.of(document.citation()),
                        document.rules().toArray(TrainingRule[]::new))
                .withSigningRules(OstergotlandContractSigning.all().toArray(SigningRule[]::new))
                .withProgramme(LocalProgrammes.ostergotlandContract());
    }
}
