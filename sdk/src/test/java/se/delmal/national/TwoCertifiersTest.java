package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.record.EntryKind;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;

class TwoCertifiersTest {

    private static final String FINAL = "se.final-certificate-signers";
    private static final String FOUNDATION = "se.bt-certificate-signers";

    @Test
    void aFinalCertificateIsOutstandingUntilItsSecondSignature() {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.competence(
                        "final",
                        Edition.HSLF_FS_2021_8,
                        "7",
                        principal("2026-03-02"),
                        sign(Trainees.SPECIALIST, Role.DESIGNATED_SPECIALIST, "2026-03-10")));

        assertThat(Judging.one(FINAL, record, "2026-03-01").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(FINAL, record, "2026-03-09"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(List.of("final"), Finding::entries);
        assertThat(Judging.one(FINAL, record, "2026-03-10"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(Citation::toString)
                        .containsExactly("HSLF-FS 2021:8, Bilaga 7"));
    }

    @Test
    void onePersonMayNotSignTwiceUnderTheNewestEdition() {
        assertThat(Judging.one(FINAL, Trainees.severalBreaches(), "2024-07-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.ERROR, Finding::severity)
                .satisfies(finding -> assertThat(finding.message().sv()).contains("samma person"));
    }

    @Test
    void whetherOnePersonMaySignTwiceUnderTheOlderEditionIsNotKnown() {
        var record = certified2015(sign(Trainees.PRINCIPAL, Role.HEAD_OF_UNIT, "2024-03-01"), principal("2024-03-01"));

        assertThat(Judging.one(FINAL, record, "2024-03-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .returns(Severity.NOTICE, Finding::severity);
    }

    @ParameterizedTest
    @CsvSource({"halvar, HEAD_OF_UNIT", "ines, DESIGNATED_SPECIALIST"})
    void theHeadOrAnAppointedSpecialistSignsUnderTheOlderEdition(String by, Role role) {
        var record = certified2015(sign(by, role, "2024-03-01"), principal("2024-03-01"));

        assertThat(Judging.one(FINAL, record, "2024-03-01").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"ines, EXTERNAL_ASSESSOR", "kaj, DESIGNATED_SPECIALIST", "tova, DESIGNATED_SPECIALIST", "kaj, TRAINEE"})
    void whoeverTheFormDoesNotNameCannotBeTheSecond(String by, Role role) {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.competence(
                        "final", Edition.HSLF_FS_2021_8, "7", principal("2026-03-02"), sign(by, role, "2026-03-02")));

        assertThat(Judging.one(FINAL, record, "2026-03-02").verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void whoIsNotToldToBeNoSpecialistMaySignAsOne() {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.competence(
                        "final",
                        Edition.HSLF_FS_2021_8,
                        "7",
                        principal("2026-03-02"),
                        sign(Trainees.HEAD, Role.DESIGNATED_SPECIALIST, "2026-03-02")));

        assertThat(Judging.one(FINAL, record, "2026-03-02").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void anIncompleteRecordDoesNotTellWhetherItIsSigned() {
        var record = Trainees.switchingWorkplace().completeFor(EnumSet.of(EntryKind.PLACEMENT));

        assertThat(Judging.one(FINAL, record, "2026-03-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theFinalCertificateBelongsToSpecialistTraining() {
        assertThat(Judging.one(FINAL, Trainees.inFoundationTrainingOnly(), "2026-03-01")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.one(FOUNDATION, Trainees.inPractice(), "2025-03-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void foundationCompetenceNeedsTheExternalAssessor() {
        var record = Trainees.allCertified();

        assertThat(Judging.one(FOUNDATION, record, "2022-08-31").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(FOUNDATION, record, "2022-09-04").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(FOUNDATION, record, "2022-09-05").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void onePersonMayNotCertifyFoundationCompetenceTwice() {
        var record = Trainees.inFoundationTraining()
                .with(Trainees.competence(
                        "bt-competence",
                        Edition.HSLF_FS_2021_8,
                        "4",
                        principal("2026-09-01"),
                        sign(Trainees.PRINCIPAL, Role.EXTERNAL_ASSESSOR, "2026-09-01")));

        assertThat(Judging.one(FOUNDATION, record, "2026-09-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.ERROR, Finding::severity);
    }

    @Test
    void anApprovalNeedsNoCertificateBesideIt() {
        var record = Trainees.switchingWorkplace();

        assertThat(Judging.one(FOUNDATION, record, "2024-01-01").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void anApprovalSettlesACertificateThatWasNeverFinished() {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.competence("bt-competence", Edition.HSLF_FS_2021_8, "4", principal("2022-11-30")));

        assertThat(Judging.one(FOUNDATION, record, "2022-12-19").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(FOUNDATION, record, "2022-12-20").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whetherADoctorWithPracticeNeedsFoundationCompetenceIsNotKnown() {
        var record = Trainees.newTrainee("2023-01-16", "2022-12-01");

        assertThat(Judging.one(FOUNDATION, record, "2024-01-01").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(FOUNDATION, record.withSwedishAt(true), "2024-01-01")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"SOSFS_2015_8, 2, HEAD_OF_UNIT, UNDETERMINED", "HSLF_FS_2021_8, 7, DESIGNATED_SPECIALIST, BREACHED"})
    void aThirdSignatureDoesNotMakeOnePersonTwo(Edition edition, String annex, Role second, Verdict verdict) {
        var record = (edition == Edition.SOSFS_2015_8 ? Trainees.fullTime2015() : Trainees.switchingWorkplace())
                .with(Trainees.competence(
                        "final",
                        edition,
                        annex,
                        principal("2024-03-01"),
                        sign(Trainees.PRINCIPAL, second, "2024-03-01"),
                        sign(Trainees.COURSE_LEADER, Role.COURSE_LEADER, "2024-03-01")));

        assertThat(Judging.one(FINAL, record, "2024-03-01").verdict()).isEqualTo(verdict);
    }

    @Test
    void theOtherEditionsFinalCertificateProvesNothing() {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.competence(
                        "final",
                        Edition.SOSFS_2015_8,
                        "2",
                        principal("2024-03-01"),
                        sign(Trainees.HEAD, Role.HEAD_OF_UNIT, "2024-03-01")));

        assertThat(Judging.one(FINAL, record, "2024-03-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity)
                .satisfies(finding -> assertThat(finding.remedy()).isPresent());
    }

    @Test
    void whoIsToldToBeNoSpecialistIsNoExternalAssessor() {
        var record = Trainees.inFoundationTraining()
                .with(Trainees.competence(
                        "bt-competence",
                        Edition.HSLF_FS_2021_8,
                        "4",
                        principal("2026-09-01"),
                        sign(Trainees.COURSE_LEADER, Role.EXTERNAL_ASSESSOR, "2026-09-01")));

        assertThat(Judging.one(FOUNDATION, record, "2026-09-01").verdict()).isEqualTo(Verdict.BREACHED);
    }

    private static TraineeRecord certified2015(Signature... signatures) {
        return Trainees.fullTime2015().with(Trainees.competence("final", Edition.SOSFS_2015_8, "2", signatures));
    }

    private static Signature principal(String on) {
        return sign(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, on);
    }

    private static Signature sign(String by, Role role, String on) {
        return new Signature(by, role, day(on));
    }
}
