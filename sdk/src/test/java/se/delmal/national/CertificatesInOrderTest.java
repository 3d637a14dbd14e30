package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Edition;
import se.delmal.record.EntryKind;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;

class CertificatesInOrderTest {

    private static final String RULE = "se.certificate-in-order";

    @Test
    void everyCertificateOfTheReadyTraineeIsInOrder() {
        assertThat(Judging.one(RULE, Trainees.readyToApply(), "2027-03-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICAL_SERVICE, 9, SUPERVISOR, ossian, SATISFIED",
        "CLINICAL_SERVICE, 9, PRINCIPAL_SUPERVISOR, siv, SATISFIED",
        "CLINICAL_SERVICE, 9, PLACEMENT_SUPERVISOR, ossian, SATISFIED",
        "CLINICAL_SERVICE, 9, COURSE_LEADER, ossian, BREACHED",
        "CLINICAL_SERVICE, 9, HEAD_OF_UNIT, halvar, BREACHED",
        "CLINICAL_SERVICE, 9, SUPERVISOR, kaj, BREACHED",
        "COURSE, 10, COURSE_LEADER, kaj, SATISFIED",
        "COURSE, 10, SUPERVISOR, ossian, SATISFIED",
        "COURSE, 10, DIRECTOR_OF_STUDIES, ines, BREACHED",
        "AUSCULTATION, 8, SUPERVISOR, ossian, SATISFIED",
        "AUSCULTATION, 8, COURSE_LEADER, kaj, BREACHED",
        "DEVELOPMENT_WORK, 11, SUPERVISOR, ossian, SATISFIED",
        "DEVELOPMENT_WORK, 11, COURSE_LEADER, kaj, BREACHED",
        "FREE_EVIDENCE, 12, SUPERVISOR, ossian, SATISFIED",
        "FREE_EVIDENCE, 12, COURSE_LEADER, kaj, BREACHED",
    })
    void onlyWhomTheFormNamesMaySignIt(ActivityKind kind, String annex, Role role, String by, Verdict verdict) {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.activity("c", Edition.HSLF_FS_2021_8, annex, kind, by, role, "2024-05-02", "STa4"));

        assertThat(Judging.one(RULE, record, "2024-05-02").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICAL_SERVICE, 4, SUPERVISOR, ossian, SATISFIED",
        "CLINICAL_SERVICE, 4, COURSE_LEADER, ossian, BREACHED",
        "COURSE, 5, COURSE_LEADER, kaj, SATISFIED",
        "AUSCULTATION, 3, COURSE_LEADER, kaj, BREACHED",
        "QUALITY_AND_DEVELOPMENT_WORK, 6, SUPERVISOR, ossian, SATISFIED",
        "QUALITY_AND_DEVELOPMENT_WORK, 6, COURSE_LEADER, kaj, BREACHED",
        "INDEPENDENT_WRITTEN_WORK, 7, SUPERVISOR, ossian, SATISFIED",
        "INDEPENDENT_WRITTEN_WORK, 7, SCIENTIFIC_SUPERVISOR, ines, BREACHED",
    })
    void theOlderFormsNameTheSamePeople(ActivityKind kind, String annex, Role role, String by, Verdict verdict) {
        var record = Trainees.fullTime2015()
                .with(Trainees.activity("c", Edition.SOSFS_2015_8, annex, kind, by, role, "2023-05-02", "a4"));

        assertThat(Judging.one(RULE, record, "2023-05-02").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"9, CLINICAL_SERVICE", "10, COURSE", "12, FREE_EVIDENCE"})
    void nobodySignsTheirOwnCertificateInWhateverRole(String annex, ActivityKind kind) {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.activity(
                        "c",
                        Edition.HSLF_FS_2021_8,
                        annex,
                        kind,
                        Trainees.TRAINEE,
                        Role.SUPERVISOR,
                        "2024-05-02",
                        "STa3"));

        assertThat(Judging.one(RULE, record, "2024-05-02"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.ERROR, Finding::severity)
                .returns(List.of("c"), Finding::entries)
                .satisfies(finding -> assertThat(finding.message().sv()).contains("ST-läkaren själv"));
    }

    @Test
    void aCertificateOnTheOtherEditionsFormIsNamed() {
        var findings = Judging.all(RULE, Trainees.severalBreaches(), "2024-07-01");

        assertThat(findings)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED));
        assertThat(findings.get(0).entries()).containsExactly("c1");
        assertThat(findings.get(0).remedy()).isPresent();
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(1).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(1).message().sv()).endsWith(": handledare.");
        assertThat(findings.get(1).entries()).containsExactly("c2");
    }

    @Test
    void aSignatureAfterTheDayIsNotJudgedYet() {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.clinical("c", Edition.HSLF_FS_2021_8, "9", Trainees.TRAINEE, "2024-05-02", "STc1"));

        assertThat(Judging.one(RULE, record, "2024-05-01").verdict()).isNotEqualTo(Verdict.BREACHED);
        assertThat(Judging.one(RULE, record, "2024-05-02").verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void thereIsNothingToJudgeWhereThereIsNoCertificate() {
        var record = Trainees.switchingWorkplace();

        assertThat(Judging.one(RULE, record, "2024-05-02").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.one(RULE, record.completeFor(EnumSet.of(EntryKind.PLACEMENT)), "2024-05-02")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aCertificateThatIsSignedLaterIsNoFaultYetThoughItsFormIsTheOtherEditions() {
        var record = Trainees.switchingWorkplace()
                .with(Trainees.clinical("c", Edition.SOSFS_2015_8, "4", Trainees.SUPERVISOR, "2024-05-02", "c1"));

        assertThat(Judging.one(RULE, record, "2024-05-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Judging.one(RULE, record, "2024-05-02").verdict()).isEqualTo(Verdict.BREACHED);
    }
}
