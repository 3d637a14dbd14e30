package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Person;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;

class SigningVerdictProperties {

    @Property
    void moreRolesNeverTakeAYesAway(@ForAll("cases") SigningCase asked, @ForAll Role more) {
        var longer = SigningCase.of(
                        asked.edition(),
                        asked.annex(),
                        asked.specialty(),
                        asked.on(),
                        asked.signer(),
                        List.of(asked.roles().get(0), more))
                .aboutTrainee("tova");
        var shorter = SigningCase.of(
                        asked.edition(), asked.annex(), asked.specialty(), asked.on(), asked.signer(), asked.roles())
                .aboutTrainee("tova");

        if (more != Role.TRAINEE) {
            assertThat(rank(verdict(longer))).isGreaterThanOrEqualTo(rank(verdict(shorter)));
        }
    }

    @Property
    void tellingMoreNeverTurnsAYesOrANoIntoSomethingElse(
            @ForAll("cases") SigningCase asked, @ForAll("persons") Person told, @ForAll boolean appointed) {
        var before = verdict(asked);
        var signer = asked.signer();
        var more = new Person(
                signer.ref(),
                Optional.empty(),
                signer.specialties().or(told::specialties),
                Optional.empty(),
                signer.supervisorTraining().or(told::supervisorTraining),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var after = verdict(SigningCases.of(
                new SigningCases.Form(asked.edition(), asked.annex()),
                asked.on(),
                more,
                asked.roles(),
                asked.trainee().or(() -> Optional.of("tova")),
                asked.otherSignatures(),
                asked.appointedByHead().or(() -> Optional.of(appointed))));

        if (before != Verdict.UNDETERMINED) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property
    void everyFindingCitesAndSpeaksBothLanguages(@ForAll("cases") SigningCase asked) {
        for (Finding finding :
                SigningVerdict.of(asked, RegionalProfiles.national()).findings()) {
            assertThat(finding.citations()).isNotEmpty();
            assertThat(finding.message().sv()).isNotBlank().doesNotContain("{");
            assertThat(finding.message().in(Locale.ENGLISH))
                    .doesNotContain("{")
                    .isNotEqualTo(finding.message().sv());
            finding.remedy().ifPresent(remedy -> assertThat(remedy.sv()).isNotBlank());
        }
    }

    private static Verdict verdict(SigningCase asked) {
        return SigningVerdict.of(asked, RegionalProfiles.national()).verdict();
    }

    private static int rank(Verdict verdict) {
        return List.of(Verdict.BREACHED, Verdict.UNDETERMINED, Verdict.SATISFIED)
                .indexOf(verdict);
    }

    @Provide
    static Arbitrary<Person> persons() {
        return Combinators.combine(Arbitraries.of(SigningCases.SPECIALTIES), Arbitraries.of(SigningCases.TRAINING))
                .as(SigningCases::person);
    }

    @Provide
    static Arbitrary<SigningCase> cases() {
        return Combinators.combine(
                        Arbitraries.of(SigningCases.forms()),
                        persons(),
                        Arbitraries.of(Set.of(Role.values())),
                        Arbitraries.of(SigningCases.TRAINEES),
                        Arbitraries.of(SigningCases.OTHERS),
                        Arbitraries.of(SigningCases.FLAGS))
                .as((form, signer, role, trainee, others, appointed) ->
                        SigningCases.of(form, SigningCases.DAY, signer, List.of(role), trainee, others, appointed));
    }
}
