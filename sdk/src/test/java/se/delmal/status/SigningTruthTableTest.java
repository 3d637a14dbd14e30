package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.profile.RegionalProfiles;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;

/** Every combination of form, role and what may be told, against an oracle that knows nothing of the rules. */
class SigningTruthTableTest {

    private final Map<Verdict, Integer> answers = new EnumMap<>(Verdict.class);
    private final List<String> differences = new ArrayList<>();

    @Test
    void everyCombinationIsAnsweredAsTheFormsSay() {
        SigningCases.all(this::compare);

        assertThat(differences).isEmpty();
        assertThat(answers.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(23 * Role.values().length * 4 * 5 * 3 * 3 * 3);
        assertThat(answers).containsOnlyKeys(Verdict.SATISFIED, Verdict.BREACHED, Verdict.UNDETERMINED);
    }

    @Test
    void aFormIsAnsweredForAroundTheFirstDayOfItsRegulation() {
        for (SigningCases.Form form : SigningCases.forms()) {
            for (Role role : Role.values()) {
                for (var specialties : SigningCases.SPECIALTIES) {
                    for (String day : List.of("2015-04-30", "2015-05-01", "2021-06-30", "2021-07-01")) {
                        var signer = SigningCases.person(specialties, SigningCases.TRAINING.get(3));
                        compare(SigningCases.of(
                                form,
                                LocalDate.parse(day),
                                signer,
                                List.of(role),
                                SigningCases.TRAINEES.get(2),
                                List.of(),
                                SigningCases.FLAGS.get(2)));
                    }
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void theTableHoldsEveryFormThereIs() {
        for (Edition edition : List.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8)) {
            assertThat(SigningOracle.annexes(edition))
                    .containsExactlyInAnyOrderElementsOf(TargetCatalogue.standard().forms(edition).stream()
                            .map(CertificateForm::annex)
                            .toList());
        }
    }

    private void compare(SigningCase asked) {
        var expected = SigningOracle.demands(asked);
        var answer = SigningVerdict.of(asked, RegionalProfiles.national());
        var told = new TreeMap<String, Verdict>();
        for (Finding finding : answer.findings()) {
            told.put(finding.rule().value(), finding.verdict());
        }
        answers.merge(answer.verdict(), 1, Integer::sum);
        if (!told.equals(expected) || answer.verdict() != SigningOracle.verdict(expected)) {
            differences.add(asked + " expected " + expected + " was " + told);
        }
    }
}
