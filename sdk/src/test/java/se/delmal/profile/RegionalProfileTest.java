package se.delmal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;
import se.delmal.record.Trainees;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.MadeUpTexts;
import se.delmal.rule.Messages;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

class RegionalProfileTest {

    private static final RegionalProfile NATIONAL = RegionalProfiles.national();
    private static final Citation DUTY = Citation.of("Region Exempel, riktlinje", BindingForce.LOCAL_DUTY);

    @Test
    void keepsTheRulesItExtendsFirstAndInTheirOrder() {
        var one = extended("exempel", rule("exempel.one", Severity.ERROR, DUTY));
        var two = one.extendedAs(
                "exempel-avtal",
                LocalizedText.same("Avtal"),
                List.of(DUTY),
                rule("exempel.two", Severity.WARNING, DUTY));

        assertThat(two.rules())
                .hasSize(NATIONAL.rules().size() + 2)
                .startsWith(NATIONAL.rules().toArray(TrainingRule[]::new));
        assertThat(two.rules().subList(NATIONAL.rules().size(), two.rules().size()))
                .extracting(rule -> rule.id().value())
                .containsExactly("exempel.one", "exempel.two");
        assertThat(two.base()).contains(one);
        assertThat(one.base()).contains(NATIONAL);
        assertThat(NATIONAL.rules()).noneMatch(rule -> rule.id().value().startsWith("exempel"));
    }

    @Test
    void findsWhatTheNationalProfileFindsAndThenItsOwn() {
        var profile = extended("exempel", rule("exempel.one", Severity.ERROR, DUTY));
        var record = Trainees.severalBreaches();
        var day = Trainees.day("2024-07-01");

        var findings = profile.evaluate(record, day).findings();

        assertThat(findings)
                .startsWith(NATIONAL.evaluate(record, day).findings().toArray(Finding[]::new));
        assertThat(findings.get(findings.size() - 1).rule()).isEqualTo(RuleId.of("exempel.one"));
    }

    @Test
    void refusesTwoRulesOfOneId() {
        var twin = rule("exempel.one", Severity.WARNING, DUTY);

        assertThatThrownBy(() -> extended("exempel", twin, rule("exempel.one", Severity.INFO, DUTY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exempel.one");
    }

    @Test
    void refusesARuleUnderANationalName() {
        assertThatThrownBy(() -> extended("exempel", rule("se.minimum-time", Severity.INFO, DUTY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("se.minimum-time");
    }

    @Test
    void refusesARuleWithoutASource() {
        assertThatThrownBy(() -> extended("exempel", rule("exempel.one", Severity.INFO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exempel.one");
    }

    @ParameterizedTest
    @EnumSource(BindingForce.class)
    void callsABreachAnErrorOnlyWhereASourceBinds(BindingForce force) {
        var rule = rule("exempel.one", Severity.ERROR, Citation.of("En källa", force));

        if (force.binds()) {
            assertThat(extended("exempel", rule).rules()).contains(rule);
        } else {
            assertThatThrownBy(() -> extended("exempel", rule))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("exempel.one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exempel", "ett exempel", "-a", "a-", "å"})
    void refusesAnIdThatIsNotSmallWordsJoinedByHyphens(String id) {
        assertThatThrownBy(() -> extended(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleOfAnotherEditionDoesNotConcernTheRecord() {
        var evaluation = NATIONAL.evaluate(Trainees.fullTime2015(), Trainees.day("2023-01-01"));

        assertThat(evaluation.findings())
                .filteredOn(finding -> finding.rule().value().startsWith("se.bt-"))
                .hasSize(10)
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE))
                .allSatisfy(finding -> assertThat(finding.message().sv()).contains("SOSFS 2015:8"));
        assertThat(evaluation.applicable())
                .noneMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE)
                .isNotEmpty();
    }

    @Test
    void anEvaluationTellsWhatMattersAtLeastSoMuch() {
        var evaluation = NATIONAL.evaluate(Trainees.severalBreaches(), Trainees.day("2024-07-01"));

        assertThat(evaluation.atLeast(Severity.ERROR))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(evaluation.atLeast(Severity.INFO)).isEqualTo(evaluation.findings());
    }

    private static RegionalProfile extended(String id, TrainingRule... rules) {
        return NATIONAL.extendedAs(id, LocalizedText.same("Region Exempel"), List.of(DUTY), rules);
    }

    @Test
    void namesARuleThatConcludesNothing() {
        var silent = extended("exempel", new SilentRule(rule("exempel.silent", Severity.WARNING, DUTY)));

        assertThatThrownBy(() -> silent.evaluate(Trainees.fullTime2015(), Trainees.day("2023-01-01")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exempel.silent");
    }

    /** A rule that breaks its promise of at least one finding. */
    private record SilentRule(TrainingRule like) implements TrainingRule {

        @Override
        public RuleId id() {
            return like.id();
        }

        @Override
        public LocalizedText statement() {
            return like.statement();
        }

        @Override
        public List<Citation> citations() {
            return like.citations();
        }

        @Override
        public Severity severityWhenBreached() {
            return like.severityWhenBreached();
        }

        @Override
        public List<Finding> evaluate(RecordAsOf record) {
            return List.of();
        }
    }

    private static TrainingRule rule(String id, Severity severity, Citation... citations) {
        return new MadeUpRule(RuleId.of(id), severity, List.of(citations));
    }

    private record MadeUpRule(RuleId id, Severity severityWhenBreached, List<Citation> citations)
            implements TrainingRule {

        private static final Messages TEXTS = MadeUpTexts.of("k", "Uppfyllt.", "Met.");

        @Override
        public LocalizedText statement() {
            return LocalizedText.same("Something.");
        }

        @Override
        public List<Finding> evaluate(RecordAsOf record) {
            return List.of(FindingBuilder.of(this, record).satisfied(TEXTS, "k"));
        }
    }
}
