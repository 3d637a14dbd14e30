package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;
import static se.delmal.record.Trainees.span;

import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Edition;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.WorkingFraction;

class EditionInUseTest {

    private static final String RULE = "se.edition";

    @Test
    void theNewestEditionMayBeUsedFromItsFirstDay() {
        var record = Trainees.newTrainee("2021-06-01", "2021-05-01");

        assertThat(Judging.one(RULE, record, "2021-06-30").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(RULE, record, "2021-07-01").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whoStartedInTimeMayFinishUnderTheMiddleEdition() {
        assertThat(Judging.one(RULE, startedOn("2021-06-30"), "2026-01-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whoStartedLaterWithoutPracticeMayNot() {
        var finding = Judging.one(RULE, startedOn("2021-07-01"), "2026-01-01");

        assertThat(finding).returns(Verdict.BREACHED, Finding::verdict).returns(Severity.ERROR, Finding::severity);
        assertThat(finding.remedy()).isPresent();
    }

    @Test
    void itCannotBeToldForWhoDoesNotSayWhetherPracticeWasDone() {
        var record = TraineeRecord.startingOn(day("2021-07-01"), Trainees.generalMedicine(), Edition.SOSFS_2015_8);

        assertThat(Judging.one(RULE, record, "2026-01-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(Severity.NOTICE, Finding::severity);
    }

    @Test
    void unfinishedTrainingUnderTheOldestEditionIsOutstandingThroughItsLastDay() {
        var record = oldest();

        assertThat(Judging.one(RULE, record, "2022-01-29"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(Severity.INFO, Finding::severity);
        assertThat(Judging.one(RULE, record, "2022-01-30").severity()).isEqualTo(Severity.NOTICE);
        assertThat(Judging.one(RULE, record, "2022-04-30").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(RULE, record, "2022-05-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.ERROR, Finding::severity);
    }

    @Test
    void finishedTrainingUnderTheOldestEditionMayBeAppliedForOnItsLastDay() {
        var record = oldest().with(
                        Trainees.ownHealthCentre("p1", span("2014-09-01", "2019-08-31"), WorkingFraction.FULL_TIME));

        assertThat(Judging.one(RULE, record, "2022-04-30").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Judging.one(RULE, record, "2022-05-01").verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void concernsSpecialistTrainingOnly() {
        assertThat(Judging.one(RULE, Trainees.inFoundationTrainingOnly(), "2026-01-01")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.one(RULE, Trainees.inPractice(), "2026-01-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static TraineeRecord startedOn(String start) {
        return TraineeRecord.startingOn(day(start), Trainees.generalMedicine(), Edition.SOSFS_2015_8)
                .withSwedishAt(false);
    }

    private static TraineeRecord oldest() {
        return TraineeRecord.startingOn(day("2014-09-01"), Trainees.generalMedicine(), Edition.SOSFS_2008_17)
                .licensedOn(day("2014-08-01"))
                .withSwedishAt(true);
    }
}
