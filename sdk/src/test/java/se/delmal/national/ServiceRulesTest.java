package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;
import static se.delmal.record.Trainees.span;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.EntryKind;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.WorkingFraction;

/** Which service counts: from the licence and the start, up to full time, recorded, and not practice. */
class ServiceRulesTest {

    private static final String LICENCE = "se.licence-before-service";
    private static final String START = "se.service-before-start";
    private static final String CAP = "se.over-full-time";
    private static final String UNRECORDED = "se.unrecorded-time";
    private static final String PRACTICE = "se.at-not-counted";
    private static final String EARLIER = "se.earlier-specialty-half";

    @Test
    void serviceFromTheDayOfTheLicenceIsInOrder() {
        var record = Trainees.fullTime2015();

        assertThat(Judging.one(LICENCE, record.licensedOn(day("2019-02-15")), "2023-01-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(LICENCE, record.licensedOn(day("2019-02-16")), "2023-01-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.ERROR, Finding::severity)
                .returns(List.of("p1"), Finding::entries);
    }

    @Test
    void whatStraddlesTheLicenceCountsFromItsDay() {
        var record = Trainees.fullTime2015().licensedOn(day("2019-03-01"));

        assertThat(Judging.one("se.minimum-time", record, "2019-03-01").fact("served"))
                .contains("P1D");
        assertThat(Judging.one("se.minimum-time", record, "2024-02-28").verdict())
                .isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one("se.minimum-time", record, "2024-02-29").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void itCannotBeToldWhetherServiceFollowsALicenceThatIsNotTold() {
        var record = TraineeRecord.startingOn(day("2019-02-15"), Trainees.generalMedicine(), Edition.SOSFS_2015_8);

        assertThat(Judging.one(LICENCE, record, "2023-01-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whetherFoundationTrainingBeforeTheLicenceCountsCannotBeTold() {
        var record = Trainees.inFoundationTraining().licensedOn(day("2025-10-01"));

        assertThat(Judging.one(LICENCE, record, "2026-01-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(List.of("bt1"), Finding::entries);
    }

    @Test
    void foundationTrainingAndOtherServiceBeforeTheLicenceAreJudgedApart() {
        var record = Trainees.inFoundationTraining()
                .licensedOn(day("2025-10-01"))
                .with(Trainees.acuteCare("p1", span("2025-09-01", "2025-09-30")));

        assertThat(Judging.all(LICENCE, record, "2026-01-01"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.BREACHED, Verdict.UNDETERMINED);
    }

    @Test
    void plannedServiceBeforeAPlannedLicenceIsNoBreachYet() {
        var record = Trainees.fullTime2015().licensedOn(day("2019-03-01"));

        assertThat(Judging.one(LICENCE, record, "2019-02-14").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(LICENCE, record, "2019-02-15").verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void practiceNeedsNoLicence() {
        assertThat(Judging.one(LICENCE, Trainees.inPractice(), "2025-01-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void serviceOnTheEveOfTheStartIsNamed() {
        var record = Trainees.switchingWorkplace();
        var eve = record.with(Trainees.acuteCare("p0", span("2023-01-15", "2023-01-15")));

        assertThat(Judging.one(START, record, "2024-01-01").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(START, eve, "2024-01-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .returns(List.of("p0"), Finding::entries);
    }

    @Test
    void overlapUpToFullTimeIsInOrder() {
        assertThat(Judging.one(CAP, overlapping(50, 50), "2024-01-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void overlapBeyondFullTimeIsNamedWithItsDays() {
        assertThat(Judging.one(CAP, overlapping(50, 51), "2024-01-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .returns(List.of("a", "b"), Finding::entries)
                .satisfies(finding -> assertThat(finding.fact("days")).contains("31"));
    }

    @Test
    void overlapThatIsPlannedIsNotJudgedYet() {
        assertThat(Judging.one(CAP, overlapping(80, 80), "2023-02-28").verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(CAP, overlapping(80, 80), "2023-03-01").fact("days"))
                .contains("1");
    }

    @Test
    void everyDayIsRecordedWhereServiceFollowsService() {
        assertThat(Judging.one(UNRECORDED, Trainees.fullTime2015(), "2023-01-01"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("days")).isEmpty());
    }

    @Test
    void daysWithoutServiceAreToldInACompleteRecord() {
        assertThat(Judging.one(UNRECORDED, Trainees.switchingWorkplace(), "2025-01-01"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("days")).contains("21"))
                .satisfies(finding -> assertThat(finding.fact("periods")).contains("1"))
                .satisfies(finding -> assertThat(finding.fact("first")).contains("2024-06-01"));
    }

    @ParameterizedTest
    @CsvSource({"PLACEMENT", "ABSENCE"})
    void daysWithoutServiceCannotBeToldFromDaysNobodyRecorded(EntryKind onlyComplete) {
        var record = Trainees.switchingWorkplace().completeFor(EnumSet.of(onlyComplete));

        assertThat(Judging.one(UNRECORDED, record, "2025-01-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(Severity.NOTICE, Finding::severity);
    }

    @Test
    void aRecordWithoutEntriesHasNothingRecorded() {
        var record = Trainees.newTrainee("2023-01-16", "2022-12-01");

        assertThat(Judging.one(UNRECORDED, record, "2023-01-16").fact("days")).contains("1");
        assertThat(Judging.one(UNRECORDED, record, "2023-01-15").fact("days")).isEmpty();
    }

    @Test
    void creditedServiceOfADoctorWithPracticeNeedsALook() {
        var record = Trainees.fullTime2015().with(credit("t1", CreditKind.EARLIER_SERVICE, 6, 0));

        assertThat(Judging.one(PRACTICE, record, "2023-01-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(List.of("t1"), Finding::entries);
        assertThat(Judging.one(PRACTICE, record.withSwedishAt(false), "2023-01-01")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void practiceIsNotCountedWhereNothingIsCredited() {
        assertThat(Judging.one(PRACTICE, Trainees.fullTime2015(), "2023-01-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(
                                PRACTICE,
                                Trainees.fullTime2015().completeFor(EnumSet.noneOf(EntryKind.class)),
                                "2023-01-01")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Judging.one(PRACTICE, Trainees.inPractice(), "2025-01-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void researchThatIsCreditedIsNoPractice() {
        var record = Trainees.fullTime2015().with(credit("t1", CreditKind.RESEARCH, 3, 0));

        assertThat(Judging.one(PRACTICE, record, "2023-01-01").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0, SATISFIED",
        "29, 28, SATISFIED",
        "30, 1, BREACHED",
        "31, 0, BREACHED",
    })
    void atMostHalfOfAnEarlierSpecialtyIsCredited(int months, int days, Verdict verdict) {
        var record = Trainees.fullTime2015().with(credit("t1", CreditKind.EARLIER_SPECIALTY, months, days));

        assertThat(Judging.one(EARLIER, record, "2023-01-01"))
                .returns(verdict, Finding::verdict)
                .returns(BindingForce.UNKNOWN, Finding::force);
    }

    @Test
    void creditsOfEarlierSpecialtiesAreAddedUp() {
        var record = Trainees.fullTime2015()
                .with(
                        credit("t1", CreditKind.EARLIER_SPECIALTY, 20, 0),
                        credit("t2", CreditKind.EARLIER_SPECIALTY, 11, 0));

        assertThat(Judging.one(EARLIER, record, "2023-01-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .returns(List.of("t1", "t2"), Finding::entries);
    }

    @Test
    void theCapUnderTheNewestEditionIsNotKnown() {
        var record = Trainees.switchingWorkplace().with(credit("t1", CreditKind.EARLIER_SPECIALTY, 40, 0));

        assertThat(Judging.one(EARLIER, record, "2024-01-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void thereIsNoCapWhereNothingIsCredited() {
        var record = Trainees.fullTime2015();

        assertThat(Judging.one(EARLIER, record, "2023-01-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.one(EARLIER, record.completeFor(EnumSet.noneOf(EntryKind.class)), "2023-01-01")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"SICK", "VACATION"})
    void overlapBeyondFullTimeIsNamedThoughPartOfItWasAway(AbsenceKind kind) {
        var record = overlapping(80, 40).with(Absence.whole("l1", kind, span("2023-03-01", "2023-04-30")));

        assertThat(Judging.one(CAP, record, "2024-01-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(List.of("a", "b"), Finding::entries)
                .satisfies(finding -> assertThat(finding.fact("days")).contains("31"));
    }

    @Test
    void overlapBeforeTheStartIsLeftToOtherRules() {
        var record = overlapping(80, 40).licensedOn(day("2023-03-31"));

        assertThat(Judging.one(CAP, record, "2024-01-01").fact("days")).contains("1");
        assertThat(Judging.one(CAP, record.licensedOn(day("2023-04-01")), "2024-01-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void vacationWithoutServiceBreaksNoPeriodInTwo() {
        var record = Trainees.switchingWorkplace()
                .with(Absence.whole("l1", AbsenceKind.VACATION, span("2024-06-05", "2024-06-07")));

        assertThat(Judging.one(UNRECORDED, record, "2025-01-01"))
                .satisfies(finding -> assertThat(finding.fact("days")).contains("21"))
                .satisfies(finding -> assertThat(finding.fact("periods")).contains("1"));
    }

    private static CreditedService credit(String ref, CreditKind kind, int months, int days) {
        return new CreditedService(ref, kind, months, days, Optional.empty(), Optional.empty(), List.of());
    }

    /** Two posts in March 2023 after full time until then. */
    private static TraineeRecord overlapping(int one, int other) {
        return Trainees.newTrainee("2023-01-16", "2022-12-01")
                .with(
                        Trainees.ownHealthCentre("first", span("2023-01-16", "2023-02-28"), WorkingFraction.FULL_TIME),
                        Trainees.ownHealthCentre("a", span("2023-03-01", "2023-03-31"), WorkingFraction.ofPercent(one)),
                        Trainees.ownHealthCentre(
                                "b", span("2023-03-01", "2023-03-31"), WorkingFraction.ofPercent(other)));
    }
}
