package se.exempel.delmal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmal.contract.RegionalProfileContract;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.profile.RegionalProfiles;

/** The contract of every region's profile, and that the SDK finds this one: the build runs it on the module path and on the class path. */
class ExempelProfileTest extends RegionalProfileContract {

    @Override
    protected RegionalProfileProvider provider() {
        return new ExempelProfileProvider();
    }

    @Test
    void isFoundByTheSdk() {
        var profile = RegionalProfiles.load().get("se-exempel");

        assertThat(profile.rules())
                .containsAll(RegionalProfiles.national().rules())
                .last()
                .isInstanceOf(MidTermReviewRule.class);
    }

    @Test
    void isFoundWhereTheBuildSaysItIs() {
        assertThat(ExempelProfileProvider.class.getModule().isNamed())
                .isEqualTo(Boolean.getBoolean("delmal.modulePath"));
        assertThat(RegionalProfiles.class.getModule().isNamed()).isEqualTo(Boolean.getBoolean("delmal.modulePath"));
    }
}
