package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.citation.Citation;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.role.Responsibilities;

class LinkedResponsibilitiesTest {

    private final RegionalProfiles profiles = RegionalProfiles.load();

    @Test
    void everyResponsibilityIsOfAProfileThatExists() {
        assertThat(profiles.all())
                .extracting(RegionalProfile::id)
                .containsAll(Responsibilities.standard().profiles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ostergotland", "ostergotland-contract", "skane", "sormland", "orebro-2008"})
    void everyRuleThatAResponsibilityNamesIsInItsProfile(String profile) {
        var rules = profiles.get(profile).rules().stream()
                .map(rule -> rule.id().value())
                .toList();

        var named = Responsibilities.standard().inProfiles(profile).all().stream()
                .flatMap(duty -> duty.rules().stream())
                .toList();

        assertThat(named).isNotEmpty().isSubsetOf(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ostergotland", "ostergotland-contract", "skane", "sormland", "orebro-2008"})
    void whatARuleAndItsResponsibilitiesCiteIsTheSameDocument(String profile) {
        var responsibilities = Responsibilities.standard().inProfiles(profile);
        for (var rule : profiles.get(profile).rules()) {
            var judged = responsibilities.all().stream()
                    .filter(duty -> duty.rules().contains(rule.id().value()))
                    .toList();

            assertThat(judged)
                    .allSatisfy(duty -> assertThat(rule.citations())
                            .extracting(Citation::document)
                            .contains(duty.citation().document()));
        }
    }
}
