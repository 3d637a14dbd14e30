package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;
import static se.delmal.record.Trainees.span;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** Foundation training: first, long enough, in the right care, once, and in good time. */
class FoundationRulesTest {

    private static final String FIRST = "se.bt-first";
    private static final String MINIMUM = "se.bt-minimum";
    private static final String PRIMARY = "se.bt-primary-care";
    private static final String ACUTE = "se.bt-acute-care";
    private static final String PRIMARY_MONTHS = "se.bt-primary-care-months";
    private static final String ACUTE_MONTHS = "se.bt-acute-care-months";
    private static final String PLACEMENTS = "se.bt-placements";
    private static final String ONCE = "se.bt-once";
    private static final String TWO_YEARS = "se.bt-within-two-years";

    @ParameterizedTest
    @ValueSource(strings = {FIRST, MINIMUM, PRIMARY, ACUTE, PRIMARY_MONTHS, ACUTE_MONTHS, PLACEMENTS, ONCE, TWO_YEARS})
    void nothingIsToldOfADoctorWithPracticeWhoChoseTheNewestEdition(String rule) {
        var record = withoutFoundation().withSwedishAt(true);

        assertThat(Judging.one(rule, record, "2026-01-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(Severity.NOTICE, Finding::severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, MINIMUM, PRIMARY, ACUTE, PRIMARY_MONTHS, ACUTE_MONTHS, PLACEMENTS, ONCE, TWO_YEARS})
    void allIsSettledByAnApprovalFromItsDay(String rule) {
        var record = withoutFoundation().btApprovedOn(day("2024-01-16"));

        assertThat(Judging.one(rule, record, "2024-01-16").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(rule, record.withSwedishAt(true), "2024-01-16").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, MINIMUM, PRIMARY, ACUTE, PRIMARY_MONTHS, ACUTE_MONTHS, PLACEMENTS, ONCE, TWO_YEARS})
    void noneConcernsPractice(String rule) {
        assertThat(Judging.one(rule, Trainees.inPractice(), "2025-01-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.rule(rule).editions()).containsExactly(Edition.HSLF_FS_2021_8);
    }

    @Test
    void otherServiceMayBeginOnTheSameDay() {
        var record = Trainees.inFoundationTraining();

        assertThat(Judging.one(FIRST, record.with(other("2025-09-01")), "2025-10-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void otherServiceMayNotBeginTheDayBefore() {
        var record = Trainees.newTrainee("2025-08-31", "2025-06-12")
                .with(
                        other("2025-08-31"),
                        Trainees.acuteCare("bt1", span("2025-09-01", "2026-02-28"))
                                .asFoundationTraining());

        assertThat(Judging.one(FIRST, record, "2025-09-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.ERROR, Finding::severity)
                .returns(BindingForce.STATUTE, Finding::force)
                .satisfies(finding -> assertThat(finding.fact("other")).contains("2025-08-31"));
    }

    @Test
    void otherServiceAloneIsABreach() {
        assertThat(Judging.one(FIRST, withoutFoundation(), "2023-01-16").verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void foundationTrainingHasNotBegunInAnEmptyRecord() {
        var record = Trainees.newTrainee("2025-09-01", "2025-06-12");

        assertThat(Judging.one(FIRST, record, "2025-10-01").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(FIRST, incomplete(record), "2025-10-01").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whatBeganFirstCannotBeToldFromAnIncompleteRecord() {
        assertThat(Judging.one(FIRST, incomplete(withoutFoundation()), "2025-10-01")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void sixMonthsAreReachedOnTheEveOfTheirDay() {
        var record = Trainees.newTrainee("2025-08-31", "2025-06-12")
                .with(Trainees.acuteCare("bt1", new OngoingSpan(day("2025-08-31")))
                        .asFoundationTraining());

        assertThat(Judging.one(MINIMUM, record, "2026-02-26"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(Severity.INFO, Finding::severity);
        assertThat(Judging.one(MINIMUM, record, "2026-02-27")).returns(Verdict.SATISFIED, Finding::verdict);
        assertThat(Judging.one(MINIMUM, incomplete(record), "2026-02-26").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Judging.one(MINIMUM, incomplete(record), "2026-02-27").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        PRIMARY_MONTHS + ", OTHER_PRIMARY_CARE",
        PRIMARY_MONTHS + ", OWN_HEALTH_CENTRE",
        ACUTE_MONTHS + ", ACUTE_CARE",
    })
    void threeMonthsOfEachKindOfCareAreUsualButNoDemand(String rule, CareSetting setting) {
        var record = Trainees.newTrainee("2025-09-01", "2025-06-12")
                .with(Placement.at(
                                "bt1",
                                "Norra kliniken",
                                setting,
                                span("2025-09-01", "2025-11-30"),
                                WorkingFraction.FULL_TIME)
                        .asFoundationTraining());

        assertThat(Judging.one(rule, record, "2025-11-29"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(BindingForce.GUIDANCE, Finding::force);
        assertThat(Judging.one(rule, record, "2025-11-30").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.rule(rule).severityWhenBreached()).isLessThan(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({PRIMARY + ", bt1, 2025-09-01", ACUTE + ", bt2, 2026-03-01"})
    void bothKindsOfCareAreMetOnTheFirstDayThere(String rule, String placement, String day) {
        var record = Trainees.inFoundationTraining();

        assertThat(Judging.one(rule, record, day(day).minusDays(1).toString()).verdict())
                .isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(rule, record, day))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .returns(List.of(placement), Finding::entries)
                .returns(BindingForce.REGULATION, Finding::force);
        assertThat(Judging.one(rule, incomplete(record), day(day).minusDays(1).toString())
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void careOutsideFoundationTrainingDoesNotCountAsSuch() {
        var record = Trainees.newTrainee("2025-09-01", "2025-06-12").with(other("2025-09-01"));

        assertThat(Judging.one(ACUTE, record, "2026-01-01").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(MINIMUM, record, "2027-01-01").fact("served")).contains("P0D");
    }

    @Test
    void fourUnitsAreInOrderAndFiveAreNot() {
        var four = placementsAt("A", "B", "C", "D", "A");
        var five = placementsAt("A", "B", "C", "D", "E");

        assertThat(Judging.one(PLACEMENTS, four, "2026-01-01"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("placements")).contains("4"));
        assertThat(Judging.one(PLACEMENTS, five, "2026-01-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .returns(BindingForce.GUIDANCE, Finding::force);
    }

    @Test
    void foundationTrainingThatBeginsAfterItsApprovalRepeatsIt() {
        var record = Trainees.inFoundationTraining();

        assertThat(Judging.one(ONCE, record.btApprovedOn(day("2026-03-01")), "2026-06-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(ONCE, record.btApprovedOn(day("2026-02-28")), "2026-06-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .returns(List.of("bt2"), Finding::entries);
    }

    @Test
    void nothingIsRepeatedBeforeAnApproval() {
        var record = Trainees.inFoundationTraining().btApprovedOn(day("2026-08-01"));

        assertThat(Judging.one(ONCE, record, "2026-07-31"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("approved")).isEmpty());
    }

    @Test
    void theLastDayOfTwoYearsIsStillInTime() {
        var record = Trainees.inFoundationTraining();

        assertThat(Judging.one(TWO_YEARS, record, "2027-06-02").severity()).isEqualTo(Severity.INFO);
        assertThat(Judging.one(TWO_YEARS, record, "2027-06-03").severity()).isEqualTo(Severity.NOTICE);
        assertThat(Judging.one(TWO_YEARS, record, "2027-09-01"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .satisfies(finding -> assertThat(finding.due()).contains(day("2027-09-01")));
        assertThat(Judging.one(TWO_YEARS, record, "2027-09-02"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .returns(BindingForce.GENERAL_ADVICE, Finding::force);
    }

    @Test
    void twoYearsFromALeapDayEndOnTheLastOfFebruary() {
        var record = Trainees.newTrainee("2024-02-29", "2024-01-01");

        assertThat(Judging.one(TWO_YEARS, record, "2026-02-28").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(TWO_YEARS, record, "2026-03-01").verdict()).isEqualTo(Verdict.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-01, SATISFIED", "2027-09-02, BREACHED"})
    void anApprovalOnTheLastDayIsInTime(String approved, Verdict verdict) {
        var record = Trainees.inFoundationTraining().btApprovedOn(day(approved));

        assertThat(Judging.one(TWO_YEARS, record, "2028-01-01").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-01, SATISFIED", "2027-09-02, BREACHED"})
    void theSecondSignatureOnTheLastDayIsInTime(String signed, Verdict verdict) {
        var record = Trainees.inFoundationTraining().with(foundationCompetence("2027-06-01", signed));

        assertThat(Judging.one(TWO_YEARS, record, "2028-01-01").verdict()).isEqualTo(verdict);
    }

    @Test
    void whetherItWasInTimeCannotBeToldFromAnIncompleteRecord() {
        var record = Trainees.inFoundationTraining().completeFor(EnumSet.of(EntryKind.PLACEMENT));

        assertThat(Judging.one(TWO_YEARS, record, "2027-09-01").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(TWO_YEARS, record, "2027-09-02").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theAdviceDoesNotConcernFoundationTrainingAlone() {
        assertThat(Judging.one(TWO_YEARS, Trainees.inFoundationTrainingOnly(), "2028-01-01")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void foundationTrainingAloneIsHeldToTheSameDemands() {
        var record = Trainees.inFoundationTrainingOnly();

        assertThat(List.of(FIRST, MINIMUM, PRIMARY, ACUTE, PLACEMENTS, ONCE))
                .allSatisfy(rule -> assertThat(
                                Judging.one(rule, record, "2026-02-28").verdict())
                        .isEqualTo(Verdict.SATISFIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, MINIMUM, PRIMARY, ACUTE, PLACEMENTS, TWO_YEARS})
    void nothingIsToldOfADoctorWhoDoesNotTellOfPracticeBeforeFoundationTrainingBegins(String rule) {
        var record = TraineeRecord.startingOn(day("2023-01-16"), Trainees.generalMedicine(), Edition.HSLF_FS_2021_8)
                .with(
                        Trainees.acuteCare("p1", span("2023-01-16", "2023-05-31")),
                        Trainees.acuteCare("bt1", span("2023-06-01", "2023-11-30"))
                                .asFoundationTraining());

        assertThat(Judging.one(rule, record, "2023-05-31").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Judging.one(rule, record, "2023-06-01").verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void anApplicationThatWasPossibleInTimeStaysSoWhenTheApprovalComesLater() {
        var record = Trainees.inFoundationTraining()
                .with(foundationCompetence("2027-06-01", "2027-08-31"))
                .btApprovedOn(day("2027-10-04"));

        assertThat(Judging.one(TWO_YEARS, record, "2027-10-03").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(TWO_YEARS, record, "2027-10-04").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aThirdSignatureAfterTheLastDayTakesNothingAway() {
        var record = Trainees.inFoundationTraining()
                .with(Trainees.competence(
                        "bt-competence",
                        Edition.HSLF_FS_2021_8,
                        "4",
                        new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day("2027-06-01")),
                        new Signature(Trainees.SPECIALIST, Role.EXTERNAL_ASSESSOR, day("2027-06-01")),
                        new Signature(Trainees.HEAD, Role.HEAD_OF_UNIT, day("2027-11-01"))));

        assertThat(Judging.one(TWO_YEARS, record, "2028-01-01").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aLateApprovalDoesNotTellWhatAnIncompleteRecordLeavesOpen() {
        var record = Trainees.inFoundationTraining()
                .btApprovedOn(day("2027-10-04"))
                .completeFor(EnumSet.of(EntryKind.PLACEMENT));

        assertThat(Judging.one(TWO_YEARS, record, "2027-10-04").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void foundationTrainingThatBeganLaterCannotBeToldToBeTheFirstFromAnIncompleteRecord() {
        var record = Trainees.newTrainee("2025-08-31", "2025-06-12")
                .with(
                        other("2025-08-31"),
                        Trainees.acuteCare("bt1", span("2025-09-01", "2026-02-28"))
                                .asFoundationTraining());

        assertThat(Judging.one(FIRST, incomplete(record), "2025-09-01").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-12", "2025-08-31", "2025-09-01"})
    void serviceBeforeTheStartIsNoPartOfTheTraining(String through) {
        var record = Trainees.inFoundationTraining().with(Trainees.acuteCare("earlier", span("2025-06-12", through)));

        assertThat(Judging.one(FIRST, record, "2025-10-01").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one("se.service-before-start", record, "2025-10-01").verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    private static Certificate foundationCompetence(String first, String second) {
        return Trainees.competence(
                "bt-competence",
                Edition.HSLF_FS_2021_8,
                "4",
                new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day(first)),
                new Signature(Trainees.SPECIALIST, Role.EXTERNAL_ASSESSOR, day(second)));
    }

    /** Started specialist training under the newest edition with acute care that is no foundation training. */
    private static TraineeRecord withoutFoundation() {
        return Trainees.people(Trainees.newTrainee("2023-01-16", "2022-12-01"), Trainees.generalMedicine())
                .with(other("2023-01-16"));
    }

    private static Placement other(String from) {
        return Trainees.acuteCare("other", new OngoingSpan(day(from)));
    }

    private static TraineeRecord placementsAt(String... units) {
        var record = Trainees.newTrainee("2025-01-01", "2024-06-12");
        for (int i = 0; i < units.length; i++) {
            var from = day("2025-01-01").plusMonths(i);
            record = record.with(Placement.at(
                            "bt" + i,
                            units[i],
                            CareSetting.OTHER_HOSPITAL,
                            span(
                                    from.toString(),
                                    from.plusMonths(1).minusDays(1).toString()),
                            WorkingFraction.FULL_TIME)
                    .asFoundationTraining());
        }
        return record;
    }

    private static TraineeRecord incomplete(TraineeRecord record) {
        return record.completeFor(EnumSet.of(EntryKind.CERTIFICATE));
    }
}
