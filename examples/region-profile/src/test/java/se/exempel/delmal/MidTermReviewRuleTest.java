package se.exempel.delmal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.BindingForce;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.EntryKind;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.Programme;

class MidTermReviewRuleTest {

    private static final LocalDate START = LocalDate.of(2023, 8, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);

    private static final TraineeRecord RECORD =
            TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8);

    @Test
    void isStillOutstandingOnTheDueDate() {
        var finding = judge(RECORD, DUE);

        assertThat(finding.verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.due()).contains(DUE);
        assertThat(finding.remedy()).isPresent();
    }

    @Test
    void isBreachedOnTheDayAfter() {
        var finding = judge(RECORD, DUE.plusDays(1));

        assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.force()).isEqualTo(BindingForce.LOCAL_REQUIREMENT);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("An external mid-term review was due by 2026-02-28.");
        assertThat(finding.message().sv()).isEqualTo("Extern halvtidsgranskning skulle ha gjorts senast 2026-02-28.");
    }

    @Test
    void aReviewOnTheDueDateIsInTime() {
        var finding = judge(RECORD.with(assessment("b1", AssessmentMethod.EXTERNAL, DUE)), DUE.plusYears(1));

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.entries()).containsExactly("b1");
    }

    @Test
    void aReviewOnTheDayAfterIsLate() {
        var finding =
                judge(RECORD.with(assessment("b1", AssessmentMethod.EXTERNAL, DUE.plusDays(1))), DUE.plusYears(1));

        assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(finding.wording().key()).isEqualTo("mid-term-review.late");
    }

    @Test
    void aReviewThatIsOnlyPlannedIsNone() {
        var finding = judge(RECORD.with(assessment("b1", AssessmentMethod.EXTERNAL, DUE)), DUE.minusDays(1));

        assertThat(finding.verdict()).isEqualTo(Verdict.OUTSTANDING);
    }

    @Test
    void anAssessmentFromWithinIsNoReview() {
        var finding = judge(RECORD.with(assessment("b1", AssessmentMethod.MINI_CEX, START)), DUE.plusDays(1));

        assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void cannotTellWhereTheRecordMayLackAssessments() {
        var untold = RECORD.completeFor(EnumSet.complementOf(EnumSet.of(EntryKind.ASSESSMENT)));

        assertThat(judge(untold, DUE.plusDays(1)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(untold, START).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void doesNotConcernFoundationTrainingAlone() {
        var finding = judge(RECORD.ofProgramme(Programme.BT), DUE.plusDays(1));

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void showsItsNumberOfMonths() {
        assertThat(new MidTermReviewRule().parameters()).containsExactly(Fact.of("months", 30));
        assertThat(new MidTermReviewRule().statement().sv()).contains("30 månader");
    }

    private static Finding judge(TraineeRecord record, LocalDate asOf) {
        var findings = new MidTermReviewRule().evaluate(record.asOf(asOf));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Assessment assessment(String ref, AssessmentMethod method, LocalDate on) {
        return new Assessment(
                ref,
                method,
                on,
                AssessmentOutcome.AS_EXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
