package se.delmal.region;

import java.util.List;
import org.junit.jupiter.api.Nested;
import se.delmal.contract.RegionalProfileContract;
import se.delmal.profile.RegionalProfileProvider;

/** The five profiles keep the contract that every region's must. */
class LocalProfilesTest {

    @Nested
    class Ostergotland extends RegionalProfileContract {
        @Override
        protected RegionalProfileProvider provider() {
            return new OstergotlandProfile();
        }
    }

    @Nested
    class OstergotlandsContract extends RegionalProfileContract {
        @Override
        protected RegionalProfileProvider provider() {
            return new OstergotlandContractProfile();
        }

        @Override
        protected List<RegionalProfileProvider> bases() {
            return List.of(new OstergotlandProfile());
        }
    }

    @Nested
    class Skane extends RegionalProfileContract {
        @Override
        protected RegionalProfileProvider provider() {
            return new SkaneProfile();
        }
    }

    @Nested
    class SormlandsStructure extends RegionalProfileContract {
        @Override
        protected RegionalProfileProvider provider() {
            return new SormlandProfile();
        }
    }

    @Nested
    class Orebro extends RegionalProfileContract {
        @Override
        protected RegionalProfileProvider provider() {
            return new Orebro2008Profile();
        }
    }
}
