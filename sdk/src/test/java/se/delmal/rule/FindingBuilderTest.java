package se.delmal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;
import se.delmal.record.Trainees;

class FindingBuilderTest {

    private static final Messages TEXTS = MadeUpTexts.of("k", "k", "k");
    private static final RecordAsOf RECORD = Trainees.fullTime2015().asOf(Trainees.day("2023-03-01"));

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, NOTICE",
        "2023-05-30, NOTICE",
        "2023-05-31, INFO",
        "2022-03-01, NOTICE",
    })
    void whatIsDueWithinNinetyDaysIsWorthALook(String due, Severity severity) {
        var finding = builder(Severity.ERROR, BindingForce.STATUTE)
                .due(Trainees.day(due))
                .outstanding(TEXTS, "k");

        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.due()).contains(Trainees.day(due));
        assertThat(finding.fact("due")).contains(due);
    }

    @Test
    void whatIsOutstandingWithoutADueDayIsGoodToKnow() {
        assertThat(builder(Severity.ERROR, BindingForce.STATUTE)
                        .outstanding(TEXTS, "k")
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aBreachIsAsSevereAsItsRuleSays(Severity severity) {
        assertThat(builder(severity, BindingForce.REGULATION).breached(TEXTS, "k"))
                .returns(severity, Finding::severity)
                .returns(Verdict.BREACHED, Finding::verdict);
    }

    @Test
    void whatCannotBeToldIsWorthALookHoweverSevereABreachWouldBe() {
        assertThat(builder(Severity.ERROR, BindingForce.STATUTE)
                        .undetermined(TEXTS, "k")
                        .severity())
                .isEqualTo(Severity.NOTICE);
    }

    @Test
    void whatIsMetOrDoesNotConcernIsGoodToKnow() {
        assertThat(builder(Severity.ERROR, BindingForce.STATUTE)
                        .satisfied(TEXTS, "k")
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(builder(Severity.ERROR, BindingForce.STATUTE)
                        .notApplicable(TEXTS, "k")
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void citesWhatItsRuleCitesUnlessToldOtherwise() {
        var other = Citation.of("En annan källa", BindingForce.GUIDANCE);

        assertThat(builder(Severity.INFO, BindingForce.STATUTE)
                        .satisfied(TEXTS, "k")
                        .citations())
                .containsExactly(source(BindingForce.STATUTE));
        assertThat(builder(Severity.INFO, BindingForce.STATUTE)
                        .citing(List.of(other))
                        .satisfied(TEXTS, "k")
                        .citations())
                .containsExactly(other);
    }

    @Test
    void aBreachThatCitesNothingBindingIsAWarningAtMost() {
        var guidance = List.of(Citation.of("En annan källa", BindingForce.GUIDANCE));

        var finding =
                builder(Severity.ERROR, BindingForce.STATUTE).citing(guidance).breached(TEXTS, "k");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    private static FindingBuilder builder(Severity severity, BindingForce force) {
        return FindingBuilder.of(new MadeUpRule(severity, source(force)), RECORD);
    }

    private static Citation source(BindingForce force) {
        return Citation.of("En källa", force);
    }

    /** A rule that concludes nothing. */
    private record MadeUpRule(Severity severityWhenBreached, Citation source) implements TrainingRule {

        @Override
        public RuleId id() {
            return RuleId.of("se.made-up");
        }

        @Override
        public LocalizedText statement() {
            return LocalizedText.same("k");
        }

        @Override
        public List<Citation> citations() {
            return List.of(source);
        }

        @Override
        public List<Finding> evaluate(RecordAsOf record) {
            return List.of();
        }
    }
}
