package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.AssessmentMethod;
import se.delmal.rule.Fact;
import se.delmal.rule.RuleId;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

/** A deploying region changes numbers, and never weakens a demand. */
class AdjustedProfileTest {

    private static final String ASSESSMENTS = "SKA-2022-RULE-ASSESS-4-OBSERVED";
    private static final Citation DECISION =
            Citation.of("Påhittade kommunens beslut", "§ 4", BindingForce.LOCAL_REQUIREMENT);

    private static RegionalProfile own() {
        return RegionalProfiles.load()
                .get("skane")
                .extendedAs("skane-egen", LocalizedText.same("Egen"), List.of(DECISION));
    }

    @Test
    void aStricterNumberIsDemandedUnderTheSameRule() {
        var record = LocalRecords.trainee()
                .with(LocalRecords.assessments(AssessmentMethod.VIDEO, "2023-03-01", 4))
                .underProfile("skane-egen");

        var stricter = own().adjusted(ASSESSMENTS, "minPerYear", 5, DECISION);

        assertThat(rule(own())
                        .evaluate(record.asOf(LocalRecords.day("2024-02-05")))
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        var finding = rule(stricter)
                .evaluate(record.asOf(LocalRecords.day("2024-02-05")))
                .get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(finding.rule()).isEqualTo(RuleId.of(ASSESSMENTS));
        assertThat(finding.citations()).contains(DECISION);
        assertThat(rule(stricter).parameters()).contains(Fact.of("minPerYear", 5));
        assertThat(rule(stricter).statement().sv()).contains("Minst 5 bedömningar");
        assertThat(stricter.rules()).hasSameSizeAs(own().rules());
    }

    @Test
    void aWeakerNumberIsRefused() {
        assertThatThrownBy(() -> own().adjusted(ASSESSMENTS, "minPerYear", 3, DECISION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ASSESSMENTS + " would demand less: minPerYear is 4")
                .hasMessageContaining("higher");
        assertThatThrownBy(() -> own().adjusted("SKA-2022-RULE-IUP-6-8M", "maxMonths", 9, DECISION))
                .hasMessageContaining("lower");
    }

    @Test
    void whatWasMadeStricterCannotBeTakenBack() {
        var stricter = own().adjusted(ASSESSMENTS, "minPerYear", 6, DECISION);

        assertThatThrownBy(() -> stricter.adjusted(ASSESSMENTS, "minPerYear", 5, DECISION))
                .hasMessageContaining("minPerYear is 6");
    }

    @Test
    void aReadingMayBeChangedEitherWay() {
        var profile = own();

        for (int days : List.of(30, 700)) {
            var changed = profile.adjusted("SKA-2022-RULE-STFORUM-ACTIVE", "gapDays", days, DECISION);
            assertThat(changed.rules())
                    .filteredOn(rule -> rule.id().value().equals("SKA-2022-RULE-STFORUM-ACTIVE"))
                    .allSatisfy(rule -> assertThat(rule.parameters()).contains(Fact.of("gapDays", days)));
        }
    }

    @Test
    void aNumberThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> own().adjusted(ASSESSMENTS, "perYear", 5, DECISION))
                .hasMessageContaining("has no number \"perYear\"")
                .hasMessageContaining("minPerYear");
        assertThatThrownBy(() -> own().adjusted("SKA-2022-RULE-NONE", "perYear", 5, DECISION))
                .hasMessageContaining("has no rule SKA-2022-RULE-NONE");
        assertThatThrownBy(() -> own().adjusted("se.minimum-time", "months", 72, DECISION))
                .hasMessageContaining("no number to change");
        assertThatThrownBy(() -> own().adjusted(ASSESSMENTS, "minPerYear", -1, DECISION))
                .hasMessageContaining("0 or more");
    }

    private static TrainingRule rule(RegionalProfile profile) {
        return profile.rules().stream()
                .filter(rule -> rule.id().value().equals(ASSESSMENTS))
                .findFirst()
                .orElseThrow();
    }
}
