package se.delmal.server.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.profile.ProgrammePart;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;

/** Answers which profiles there are and which rules they hold. */
@Controller
class ProfileController {

    private final RegionalProfiles known;

    ProfileController(RegionalProfiles known) {
        this.known = known;
    }

    @SchemaMapping(typeName = "Catalogue")
    List<RegionalProfile> profiles(TargetCatalogue catalogue) {
        return known.all();
    }

    @SchemaMapping(typeName = "Catalogue")
    Optional<RegionalProfile> profile(TargetCatalogue catalogue, @Argument String id) {
        return known.find(id);
    }

    @SchemaMapping(typeName = "Profile", field = "extends")
    Optional<RegionalProfile> base(RegionalProfile profile) {
        return profile.base();
    }

    @SchemaMapping(typeName = "Profile")
    List<RuleView> rules(RegionalProfile profile) {
        return profile.rules().stream().map(RuleView::of).toList();
    }

    @SchemaMapping(typeName = "Profile")
    List<RuleView> signingRules(RegionalProfile profile) {
        return profile.signingRules().stream().map(RuleView::of).toList();
    }

    @SchemaMapping(typeName = "Profile")
    List<ProgrammePart> programmeParts(RegionalProfile profile) {
        return profile.programmes().stream()
                .flatMap(outline -> outline.parts().stream())
                .toList();
    }
}
