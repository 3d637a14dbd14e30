package se.delmal.server.catalogue;

import static se.delmal.server.graphql.PlainField.field;
import static se.delmal.server.graphql.PlainField.many;
import static se.delmal.server.graphql.PlainField.one;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.profile.ProgrammePart;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.server.graphql.PlainFields;

/** Answers which profiles there are and which rules they hold; a profile's rules are put into the schema's form once. */
@Configuration(proxyBeanMethods = false)
class ProfileFields {

    private static final String CATALOGUE = "Catalogue";
    private static final String PROFILE = "Profile";

    private final Map<String, List<RuleView>> rules = new ConcurrentHashMap<>();

    @Bean
    PlainFields ofProfiles(RegionalProfiles known) {
        return new PlainFields(List.of(
                field(
                        CATALOGUE,
                        "profiles",
                        TargetCatalogue.class,
                        many(RegionalProfile.class),
                        catalogue -> known.all()),
                field(
                        CATALOGUE,
                        "profile",
                        TargetCatalogue.class,
                        one(RegionalProfile.class),
                        Map.of("id", String.class),
                        (catalogue, arguments) -> known.find(arguments.text("id"))),
                field(PROFILE, "extends", RegionalProfile.class, one(RegionalProfile.class), RegionalProfile::base),
                field(PROFILE, "rules", RegionalProfile.class, many(RuleView.class), this::rules),
                field(
                        PROFILE,
                        "signingRules",
                        RegionalProfile.class,
                        many(RuleView.class),
                        profile -> profile.signingRules().stream()
                                .map(RuleView::of)
                                .toList()),
                field(
                        PROFILE,
                        "programmeParts",
                        RegionalProfile.class,
                        many(ProgrammePart.class),
                        profile -> profile.programmes().stream()
                                .flatMap(outline -> outline.parts().stream())
                                .toList())));
    }

    private List<RuleView> rules(RegionalProfile profile) {
        return rules.computeIfAbsent(
                profile.id(), id -> profile.rules().stream().map(RuleView::of).toList());
    }
}
