package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;
import static se.delmal.record.Trainees.span;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.EntryKind;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** The least time, the ways of counting it, and what a doctoral degree does to it. */
class TimeRulesTest {

    private static final String MINIMUM = "se.minimum-time";
    private static final String CONVENTION = "se.time-convention";
    private static final String DEGREE = "se.doctoral-degree";

    @ParameterizedTest
    @CsvSource({
        "SOSFS_2008_17, false, 60, Förordning 1998:1513",
        "SOSFS_2008_17, true, 54, Förordning 1998:1513",
        "SOSFS_2015_8, false, 60, SOSFS 2015:8",
        "SOSFS_2015_8, true, 54, SOSFS 2015:8",
        "HSLF_FS_2021_8, false, 66, Patientsäkerhetsförordningen (2010:1369)",
        "HSLF_FS_2021_8, true, 66, Patientsäkerhetsförordningen (2010:1369)",
    })
    void fullTimeIsEnoughOnTheEveOfTheLastAnniversary(Edition edition, boolean degree, int months, String source) {
        var start = day("2014-02-15");
        var record = TraineeRecord.startingOn(start, Trainees.generalMedicine(), edition)
                .withDoctoralDegree(degree)
                .with(Trainees.ownHealthCentre("p1", new OngoingSpan(start), WorkingFraction.FULL_TIME));
        var last = start.plusMonths(months).minusDays(1);

        var eve = Judging.one(MINIMUM, record, last.minusDays(1).toString());
        var day = Judging.one(MINIMUM, record, last.toString());

        assertThat(eve)
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(Severity.INFO, Finding::severity)
                .satisfies(finding -> assertThat(finding.fact("remaining")).contains("P1D"));
        assertThat(day)
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("months")).contains(String.valueOf(months)));
        assertThat(day.citations()).extracting(Citation::document).contains(source);
        assertThat(day.force().binds()).isTrue();
    }

    @Test
    void aDegreeThatIsNotToldLowersNothing() {
        var record = TraineeRecord.startingOn(day("2019-02-15"), Trainees.generalMedicine(), Edition.SOSFS_2015_8);

        assertThat(Judging.one(MINIMUM, record, "2020-01-01").fact("months")).contains("60");
    }

    @Test
    void practiceAloneLastsEighteenMonthsFromItsOwnStart() {
        var record = Trainees.inPractice();

        assertThat(Judging.one(MINIMUM, record, "2025-07-13").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(MINIMUM, record, "2025-07-14"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("months")).contains("18"));
    }

    @Test
    void foundationTrainingAloneLastsSixMonths() {
        var record = Trainees.inFoundationTrainingOnly();

        assertThat(Judging.one(MINIMUM, record, "2026-02-27").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(MINIMUM, record, "2026-02-28"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("months")).contains("6"));
    }

    @Test
    void aRequirementThatStartsOnTheLastOfAMonthEndsOnTheLastOfAShorterOne() {
        var record = TraineeRecord.startingOn(day("2020-08-31"), Trainees.generalMedicine(), Edition.HSLF_FS_2021_8)
                .with(Trainees.ownHealthCentre("p1", new OngoingSpan(day("2020-08-31")), WorkingFraction.FULL_TIME));

        assertThat(Judging.one(MINIMUM, record, "2026-02-26").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(MINIMUM, record, "2026-02-27").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void partTimeIsExtendedToTheSameSum() {
        var record = TraineeRecord.startingOn(day("2019-02-15"), Trainees.generalMedicine(), Edition.SOSFS_2015_8)
                .with(Trainees.ownHealthCentre(
                        "p1", new OngoingSpan(day("2019-02-15")), WorkingFraction.ofPercent(50)));

        assertThat(Judging.one(MINIMUM, record, "2024-02-14").fact("served")).contains("P913D");
        assertThat(Judging.one(MINIMUM, record, "2029-02-12").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(MINIMUM, record, "2029-02-13").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void theLeastTimeIsNeverBreachedHoweverLate() {
        var record = TraineeRecord.startingOn(day("1990-01-01"), Trainees.generalMedicine(), Edition.SOSFS_2008_17);

        assertThat(Judging.one(MINIMUM, record, "2199-12-31").verdict()).isEqualTo(Verdict.OUTSTANDING);
    }

    @Test
    void nothingIsServedBeforeTheStart() {
        assertThat(Judging.one(MINIMUM, Trainees.inFoundationTraining(), "2025-08-31"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("served")).contains("P0D"));
    }

    @Test
    void allWaysOfCountingAgreeFarFromTheLeastTime() {
        assertThat(Judging.one(CONVENTION, Trainees.fullTime2015(), "2023-01-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void waysOfCountingThatDisagreeOnTheDayAreNamedWithTheirDays() {
        var finding = Judging.one(CONVENTION, Trainees.fullTime2015(), "2024-02-01");

        assertThat(finding).returns(Verdict.UNDETERMINED, Finding::verdict).returns(Severity.NOTICE, Finding::severity);
        assertThat(finding.fact("fulfilledUnder")).contains("DAYS_30");
        assertThat(LocalDate.parse(finding.fact("earliest").orElseThrow()))
                .isEqualTo(day("2019-02-15").plusDays(60 * 30 - 1));
        assertThat(finding.fact("latest")).isPresent();
        assertThat(finding.message().sv()).contains("månader på 30 dagar").doesNotContain("DAYS_30");
        assertThat(finding.message().in(Locale.ENGLISH)).contains("months of 30 days");
        assertThat(finding.remedy()).isPresent();
        assertThat(Judging.one(MINIMUM, Trainees.fullTime2015(), "2024-02-01").verdict())
                .isEqualTo(Verdict.OUTSTANDING);
    }

    @Test
    void aWayUnderWhichTheRecordDoesNotSufficeHasNoLastDay() {
        var record = TraineeRecord.startingOn(day("2019-02-15"), Trainees.generalMedicine(), Edition.SOSFS_2015_8)
                .with(Trainees.ownHealthCentre("p1", span("2019-02-15", "2024-02-01"), WorkingFraction.FULL_TIME));

        var finding = Judging.one(CONVENTION, record, "2024-03-01");

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.fact("latest")).isEmpty();
    }

    @Test
    void whatADegreeIsWorthUnderTheNewestEditionCannotBeTold() {
        var record = Trainees.partTimeParent().withDoctoralDegree(true);

        assertThat(Judging.one(DEGREE, record, "2024-01-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(Severity.NOTICE, Finding::severity);
        assertThat(Judging.one(DEGREE, Trainees.partTimeParent(), "2024-01-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.one(DEGREE, record.withDoctoralDegree(false), "2024-01-01")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void partTimeIsToldWithItsLeastShareAndNeverAFault() {
        assertThat(Judging.one("se.part-time", Trainees.fullTime2015(), "2023-01-01"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("least")).isEmpty());
        assertThat(Judging.one("se.part-time", Trainees.partTimeParent(), "2024-01-01"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("least")).contains("80%"))
                .satisfies(finding -> assertThat(finding.message().sv()).contains("80\u00a0%"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARENTAL, 1, 0",
        "SICK, 1, 0",
        "CARE_OF_CHILD, 1, 0",
        "LEAVE_OF_ABSENCE, 1, 0",
        "RESEARCH, 1, 0",
        "OTHER, 1, 0",
        "VACATION, 0, 1",
        "ON_CALL_COMPENSATION, 0, 1",
    })
    void onlyVacationAndOnCallCompensationCountAsService(AbsenceKind kind, String subtracted, String counted) {
        var record = Trainees.fullTime2015().with(Absence.whole("l1", kind, span("2020-07-01", "2020-07-10")));

        var finding = Judging.one("se.absence", record, "2021-01-01");

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.fact("subtracted")).contains(subtracted);
        assertThat(finding.fact("counted")).contains(counted);
        assertThat(Judging.one(MINIMUM, record, "2020-07-10").fact("served"))
                .contains(subtracted.equals("1") ? "P502D" : "P512D");
    }

    @Test
    void absenceThatIsNotToldCannotBeRuledOutInAnIncompleteRecord() {
        var record = Trainees.fullTime2015().completeFor(EnumSet.of(EntryKind.PLACEMENT));

        assertThat(Judging.one("se.absence", record, "2021-01-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aDegreeIsNoQuestionInFoundationTrainingAlone() {
        var record = Trainees.inFoundationTrainingOnly().withDoctoralDegree(true);

        assertThat(Judging.one(DEGREE, record, "2026-01-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
