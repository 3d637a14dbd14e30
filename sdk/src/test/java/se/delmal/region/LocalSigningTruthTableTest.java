package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.national.Signing;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;
import se.delmal.rule.Verdict;

/** Every combination of what local documents ask about, against an oracle that knows nothing of the rules. */
class LocalSigningTruthTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String CENTRE = "Björkdalens vårdcentral";
    private static final Specialty GENERAL_MEDICINE = Specialty.of("allmanmedicin");
    private static final Specialty PSYCHIATRY = Specialty.of("psykiatri");

    static final List<SigningRule> RULES = new ArrayList<>();

    static {
        RULES.addAll(OstergotlandSigning.all());
        RULES.addAll(OstergotlandContractSigning.all());
        RULES.addAll(SkaneSigning.all());
        RULES.addAll(SormlandSigning.all());
        RULES.addAll(OrebroSigning.all());
    }

    private static final Set<String> SAID = new HashSet<>();

    private static final Map<Edition, List<String>> FORMS = Map.of(
            Edition.SOSFS_2008_17, List.of("1"),
            Edition.SOSFS_2015_8, List.of("1", "2", "4", "7", "8a", "8b"),
            Edition.HSLF_FS_2021_8, List.of("5", "6", "7", "9", "12"));

    private static final List<Role> ROLES = List.of(
            Role.HEAD_OF_UNIT,
            Role.DESIGNATED_SPECIALIST,
            Role.PRINCIPAL_SUPERVISOR,
            Role.PLACEMENT_SUPERVISOR,
            Role.DIRECTOR_OF_STUDIES,
            Role.TRAINEE);

    private static final List<Optional<List<Specialty>>> SPECIALTIES = List.of(
            Optional.empty(),
            Optional.of(List.of()),
            Optional.of(List.of(GENERAL_MEDICINE)),
            Optional.of(List.of(PSYCHIATRY)));

    private static final List<Optional<List<SupervisorTraining>>> TRAINING = List.of(
            Optional.empty(),
            Optional.of(List.of()),
            Optional.of(List.of(training("ST-LIV", 2007, Optional.of(true)))),
            Optional.of(List.of(training("ST-LIV", 2008, Optional.empty()))),
            Optional.of(List.of(training("Handledarkurs", 2012, Optional.of(true)))),
            Optional.of(List.of(training("Handledarkurs", 2012, Optional.of(false)))),
            Optional.of(List.of(training("Handledarkurs", 2012, Optional.empty()))),
            Optional.of(List.of(training("ST-LIV", 2027, Optional.of(true)))));

    private static final List<Optional<String>> UNITS =
            List.of(Optional.empty(), Optional.of(CENTRE), Optional.of("Hamngatans vårdcentral"));

    private static final List<Optional<List<Role>>> CONSULTED = List.of(
            Optional.empty(),
            Optional.of(List.of(Role.DIRECTOR_OF_STUDIES)),
            Optional.of(List.of(Role.DIRECTOR_OF_STUDIES, Role.PRINCIPAL_SUPERVISOR)));

    private static final List<List<Signature>> OTHERS = List.of(
            List.of(),
            List.of(new Signature("dag", Role.DIRECTOR_OF_STUDIES, DAY)),
            List.of(
                    new Signature("vera", Role.SCIENTIFIC_SUPERVISOR, DAY),
                    new Signature("siv", Role.PRINCIPAL_SUPERVISOR, DAY)));

    private static final List<Optional<Boolean>> DEGREES =
            List.of(Optional.empty(), Optional.of(true), Optional.of(false));

    @Test
    void everyCombinationIsAnsweredAsItsDocumentSays() {
        var differences = new ArrayList<String>();
        var seen = new TreeMap<String, Set<Verdict>>();

        everyCase(asked -> {
            var capacities = Signing.capacities(asked);
            var signing = capacities.isEmpty() ? asked : asked.as(capacities.get(0));
            RULES.forEach(rule -> {
                var told = judged(rule, signing);
                seen.computeIfAbsent(rule.id().value(), any -> EnumSet.noneOf(Verdict.class))
                        .add(told);
                if (told != LocalSigningOracle.expected(rule.id().value(), asked)) {
                    differences.add(rule.id() + " says " + told + " of " + asked);
                }
            });
        });

        assertThat(differences).isEmpty();
        assertThat(seen)
                .hasSize(RULES.size())
                .allSatisfy((rule, verdicts) -> assertThat(verdicts).as(rule).hasSizeGreaterThan(1));
    }

    @Test
    void everyRuleCitesOneDocumentAndCallsNothingAnErrorThatDoesNotBind() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.citations()).hasSize(1);
            assertThat(rule.statement().sv())
                    .isNotEqualTo(rule.statement().in(Locale.ENGLISH))
                    .doesNotContain("{");
            if (rule.severityWhenBreached() == Severity.ERROR) {
                assertThat(rule.citations().get(0).force().binds()).isTrue();
            }
        });
    }

    private static Verdict judged(SigningRule rule, SigningCase asked) {
        if (!rule.editions().contains(asked.edition())) {
            return Verdict.NOT_APPLICABLE;
        }
        var findings = rule.judge(asked);
        if (findings.size() != 1) {
            throw new AssertionError(rule.id() + " concluded " + findings);
        }
        Finding finding = findings.get(0);
        if (SAID.add(finding.wording().key())) {
            assertThat(finding.message().sv()).doesNotContain("{");
        }
        return finding.verdict();
    }

    private static void everyCase(Consumer<SigningCase> shown) {
        FORMS.forEach((edition, annexes) -> annexes.forEach(annex ->
                ROLES.forEach(role -> SPECIALTIES.forEach(specialties -> TRAINING.forEach(training -> UNITS.forEach(
                        unit -> DEGREES.forEach(degree -> CONSULTED.forEach(consulted -> OTHERS.forEach(others -> {
                            for (Specialty intended : List.of(GENERAL_MEDICINE, PSYCHIATRY)) {
                                var signer = new Person(
                                        "ines",
                                        Optional.empty(),
                                        specialties,
                                        unit,
                                        training,
                                        degree,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty());
                                var asked = SigningCase.of(
                                                edition, annex, Optional.of(intended), DAY, signer, List.of(role))
                                        .employedAt(CENTRE)
                                        .beside(others.toArray(Signature[]::new));
                                shown.accept(
                                        consulted.isPresent()
                                                ? asked.consulting(
                                                        consulted.get().toArray(Role[]::new))
                                                : asked);
                            }
                        })))))))));
    }

    private static SupervisorTraining training(String name, int year, Optional<Boolean> specific) {
        return new SupervisorTraining(Optional.of(name), year, specific);
    }
}
