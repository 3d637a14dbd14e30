package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.rule.TrainingRule;

/** What holds of all local rules together; and the table of them in {@code target/local-rules.md}. */
class LocalRulesTest {

    /** As many rules as the five documents hold together. */
    private static final int RULES = 160;

    private static final Path TABLE = Path.of("target/local-rules.md");

    static List<RuleCases> documents() {
        return List.of(
                OstergotlandGuidelineTest.cases(),
                OstergotlandContractTest.cases(),
                SkaneAgreementTest.cases(),
                SormlandTest.cases(),
                Orebro2008Test.cases());
    }

    @Test
    void theFiveProfilesAreFoundAndExtendOneAnother() {
        var profiles = RegionalProfiles.load();

        assertThat(profiles.all())
                .extracting(RegionalProfile::id)
                .contains("national", "ostergotland", "ostergotland-contract", "skane", "sormland", "orebro-2008");
        assertThat(profiles.get("ostergotland-contract").rules())
                .containsAll(profiles.get("ostergotland").rules());
    }

    @Test
    void everyRuleHasACaseOfEveryKindOrAReasonForHavingNone() {
        var gaps = new ArrayList<String>();
        for (RuleCases document : documents()) {
            for (TrainingRule rule : document.documentRules()) {
                var cases = document.all().get(rule.id().value());
                for (RuleCases.Kind kind : RuleCases.Kind.demanded()) {
                    if (cases == null
                            || (cases.count(kind) == 0 && !cases.waived().containsKey(kind))) {
                        gaps.add(rule.id() + " has no case " + kind);
                    } else if (cases.count(kind) > 0 && cases.waived().containsKey(kind)) {
                        gaps.add(rule.id() + " needs no waiver of " + kind);
                    }
                }
            }
        }

        assertThat(gaps).isEmpty();
    }

    @Test
    void everyRuleSaysInTwoLanguagesWhatItDemands() {
        assertThat(documents().stream().flatMap(document -> document.documentRules().stream()))
                .allSatisfy(rule -> {
                    assertThat(rule.statement().sv()).doesNotContain("{", "}").endsWith(".");
                    assertThat(rule.statement().in(Locale.ENGLISH))
                            .doesNotContain("{", "}")
                            .endsWith(".")
                            .isNotEqualTo(rule.statement().sv());
                });
    }

    @Test
    void theTableListsEveryRuleWithItsForceItsSourceAndItsCases() throws IOException {
        var lines = new ArrayList<>(List.of(
                "# Local rules and their cases",
                "",
                "| Rule | Force | Written in | Cases | Waived |",
                "|---|---|---|---|---|"));
        for (RuleCases document : documents()) {
            document.documentRules().forEach(rule -> lines.add(row(rule, document)));
        }
        Files.createDirectories(TABLE.toAbsolutePath().getParent());

        Files.write(TABLE, lines);

        var rows = Files.readAllLines(TABLE).stream().skip(4).toList();
        assertThat(rows).hasSize(RULES).doesNotHaveDuplicates().noneMatch(row -> row.contains("| 0 |"));
    }

    private static String row(TrainingRule rule, RuleCases document) {
        var cases = document.all().get(rule.id().value());
        return Stream.of(
                        rule.id().value(),
                        rule.citations().get(0).force().name(),
                        rule.citations().stream().map(Object::toString).collect(Collectors.joining("; ")),
                        cases == null ? "0" : String.valueOf(cases.count()),
                        cases == null
                                ? ""
                                : cases.waived().entrySet().stream()
                                        .map(waiver -> waiver.getKey() + ": " + waiver.getValue())
                                        .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
