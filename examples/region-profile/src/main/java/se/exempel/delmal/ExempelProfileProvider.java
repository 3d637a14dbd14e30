package se.exempel.delmal;

import java.util.List;
import java.util.stream.Stream;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.rule.TrainingRule;

/**
 * Brings the profile {@code se-exempel}: the national rules, those of the guideline, one that the vocabulary has no words for, and one
 * for signers. A later decision made one number of the guideline stricter.
 */
public final class ExempelProfileProvider implements RegionalProfileProvider {

    private static final Citation DECISION =
            Citation.of("Region Exempel, beslut om bedömningar (påhittat)", "§ 2", BindingForce.LOCAL_REQUIREMENT);

    @Override
    public RegionalProfile extend(RegionalProfile national) {
        var guideline = new ExempelGuideline();
        var rules = Stream.concat(guideline.rules().stream(), Stream.of(new MidTermReviewRule()));
        return national.extendedAs(
                        "se-exempel",
                        LocalizedText.of("Region Exempel (påhittad)", "Region Exempel (invented)"),
                        List.of(guideline.citation(), DECISION),
                        rules.toArray(TrainingRule[]::new))
                .withSigningRules(new SupervisorStillTrained())
                .adjusted("se-exempel.observed", "minPerYear", 4, DECISION);
    }
}
