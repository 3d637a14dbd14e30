package se.exempel.delmal;

import java.util.List;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;

/** Brings the profile {@code se-exempel}: the national rules, and one more. */
public final class ExempelProfileProvider implements RegionalProfileProvider {

    @Override
    public RegionalProfile extend(RegionalProfile national) {
        return national.extendedAs(
                "se-exempel",
                LocalizedText.of("Region Exempel", "Region Exempel (invented)"),
                List.of(MidTermReviewRule.GUIDELINE),
                new MidTermReviewRule());
    }
}
