package se.exempel.delmal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Approval;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.CareSetting;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** The rules in the vocabulary's words, on both sides of their days. */
class ExempelGuidelineTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 5);

    private static final TraineeRecord RECORD = TraineeRecord.startingOn(
                    START, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
            .employedAt("Norra kliniken")
            .with(Placement.at(
                    "home",
                    "Norra kliniken",
                    CareSetting.PSYCHIATRY,
                    new OngoingSpan(START),
                    WorkingFraction.FULL_TIME));

    @Test
    void theProgrammeIsOutstandingForSixMonthsAndThenLate() {
        var due = LocalDate.of(2024, 8, 5);

        assertThat(judge("programme", RECORD, due).verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(judge("programme", RECORD, due.plusDays(1)).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(judge("programme", RECORD.with(programme(due)), due.plusDays(1))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(judge("programme", RECORD.with(programme(due.plusDays(1))), due.plusDays(1))
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void fourAssessmentsAreDemandedOfATrainingYear() {
        var afterAYear = START.plusYears(1).plusDays(1);
        var three = RECORD.with(observed(1), observed(2), observed(3));

        assertThat(judge("observed", three, afterAYear).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(judge("observed", three.with(observed(4)), afterAYear).verdict())
                .isEqualTo(Verdict.OUTSTANDING);
    }

    @Test
    void goalsAreThereWhenAPlacementBegins() {
        var away = Placement.at(
                "away",
                "Södra sjukhuset",
                CareSetting.ACUTE_CARE,
                DateSpan.of(START.plusMonths(3), START.plusMonths(5)),
                WorkingFraction.FULL_TIME);
        var onPlacement = RECORD.with(away);
        var during = START.plusMonths(4);

        assertThat(judge("placement-goals", RECORD, during).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge("placement-goals", onPlacement, during).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(judge("placement-goals", onPlacement.with(goals(START.plusMonths(3))), during)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(judge(
                                "placement-goals",
                                onPlacement.with(goals(START.plusMonths(3).plusDays(1))),
                                during)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    private static Finding judge(String rule, TraineeRecord record, LocalDate asOf) {
        var findings = RegionalProfiles.load().get("se-exempel").evaluate(record, asOf).findings().stream()
                .filter(finding -> finding.rule().value().equals("se-exempel." + rule))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Assessment observed(int month) {
        return new Assessment(
                "b" + month,
                AssessmentMethod.VIDEO,
                START.plusMonths(month),
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

    private static Document programme(LocalDate approved) {
        return document(
                "iup",
                DocumentKind.INDIVIDUAL_PROGRAMME,
                START,
                List.of(new Approval(Role.PRINCIPAL_SUPERVISOR, approved)),
                Optional.empty());
    }

    private static Document goals(LocalDate on) {
        return document("goals", DocumentKind.PLACEMENT_GOALS, on, List.of(), Optional.of("away"));
    }

    private static Document document(
            String ref, DocumentKind kind, LocalDate on, List<Approval> approvals, Optional<String> about) {
        return new Document(
                ref,
                kind,
                on,
                Set.of(),
                approvals,
                Optional.empty(),
                Optional.empty(),
                about,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
