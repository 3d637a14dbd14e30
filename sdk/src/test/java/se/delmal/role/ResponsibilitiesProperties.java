package se.delmal.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.delmal.citation.BindingForce;

class ResponsibilitiesProperties {

    private final Responsibilities all = Responsibilities.standard();

    @Provide
    Arbitrary<Set<String>> profiles() {
        return Arbitraries.of(all.profiles()).set();
    }

    @Property
    void theOrderOfConditionsDoesNotMatter(
            @ForAll @From("profiles") Set<String> profiles,
            @ForAll @Size(max = 4) Set<Role> roles,
            @ForAll @Size(max = 4) Set<BindingForce> forces) {
        var oneWay = all.inProfiles(profiles).ofRoles(roles).withForces(forces);
        var otherWay = all.withForces(forces).ofRoles(roles).inProfiles(profiles);

        assertThat(oneWay.all()).isEqualTo(otherWay.all());
    }

    @Property
    void whatIsWantedAndWhatIsNotMakeUpAll(@ForAll Set<CadenceKind> cadences) {
        var wanted = all.withCadences(cadences);
        var others = all.withCadences(List.of(CadenceKind.values()).stream()
                .filter(kind -> !cadences.contains(kind))
                .toList());

        assertThat(wanted.size() + others.size()).isEqualTo(all.size());
        assertThat(wanted.all()).noneMatch(others.all()::contains);
    }

    @Property
    void everyDifferenceIsBetweenTwoOfTheProfilesAsked(
            @ForAll @From("profiles") Set<String> profiles, @ForAll Topic topic) {
        var found = all.inProfiles(profiles).differences(topic);

        assertThat(found).allSatisfy(difference -> {
            assertThat(profiles).contains(difference.one(), difference.other());
            assertThat(difference.onlyOne())
                    .allMatch(duty -> duty.profile().equals(difference.one())
                            && duty.topic() == topic
                            && duty.comparedRole() == difference.role());
            assertThat(difference.onlyOther()).allMatch(duty -> duty.profile().equals(difference.other()));
        });
    }

    @Property
    void aPieceOfASummaryFindsIt(@ForAll int which, @ForAll boolean english) {
        var duty = all.all().get(Math.floorMod(which, all.size()));
        var text = english ? duty.summary().en().orElseThrow() : duty.summary().sv();

        assertThat(all.mentioning(text.toUpperCase(Locale.ROOT)).all()).contains(duty);
    }
}
