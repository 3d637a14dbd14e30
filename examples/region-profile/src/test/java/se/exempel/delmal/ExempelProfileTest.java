package se.exempel.delmal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmal.citation.Citation;
import se.delmal.contract.RegionalProfileContract;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.profile.RegionalProfiles;
import se.delmal.rule.Fact;

/** The contract of every region's profile, and that the SDK finds this one: the build runs it on the module path and on the class path. */
class ExempelProfileTest extends RegionalProfileContract {

    @Override
    protected RegionalProfileProvider provider() {
        return new ExempelProfileProvider();
    }

    @Test
    void isFoundByTheSdk() {
        var profile = RegionalProfiles.load().get("se-exempel");

        assertThat(profile.rules()).containsAll(RegionalProfiles.national().rules());
        assertThat(profile.rules())
                .extracting(rule -> rule.id().value())
                .filteredOn(id -> id.startsWith("se-exempel."))
                .containsExactly(
                        "se-exempel.programme",
                        "se-exempel.observed",
                        "se-exempel.placement-goals",
                        "se-exempel.mid-term-review");
        assertThat(profile.signingRules()).last().isInstanceOf(SupervisorStillTrained.class);
    }

    @Test
    void demandsTheNumberOfTheLaterDecisionAndCitesIt() {
        var observed = RegionalProfiles.load().get("se-exempel").rules().stream()
                .filter(rule -> rule.id().value().equals("se-exempel.observed"))
                .findFirst()
                .orElseThrow();

        assertThat(observed.parameters()).contains(Fact.of("minPerYear", 4));
        assertThat(observed.statement().sv()).startsWith("Minst 4 bedömningar");
        assertThat(observed.citations()).extracting(Citation::document).anyMatch(title -> title.contains("beslut"));
    }

    @Test
    void isFoundWhereTheBuildSaysItIs() {
        assertThat(ExempelProfileProvider.class.getModule().isNamed())
                .isEqualTo(Boolean.getBoolean("delmal.modulePath"));
        assertThat(RegionalProfiles.class.getModule().isNamed()).isEqualTo(Boolean.getBoolean("delmal.modulePath"));
    }
}
