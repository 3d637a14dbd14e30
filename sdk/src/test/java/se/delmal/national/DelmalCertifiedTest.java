package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;

class DelmalCertifiedTest {

    private static final String RULE = "se.delmal-certified";

    @Test
    void allIsCertifiedOnTheDayOfTheLastSignature() {
        var record = Trainees.readyToApply();

        assertThat(Judging.one(RULE, record, "2026-11-08"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(DelmalCode.range("STa3"), Finding::delmal);
        assertThat(Judging.one(RULE, record, "2026-11-09"))
                .returns(Verdict.SATISFIED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.fact("total")).contains("44"));
    }

    @Test
    void whatIsMissingIsOutstandingThroughTheDayTheLeastTimeIsReached() {
        var record = without(Trainees.readyToApply(), "science");

        assertThat(Judging.one(RULE, record, "2026-11-29").severity()).isEqualTo(Severity.INFO);
        assertThat(Judging.one(RULE, record, "2026-11-30"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(Severity.NOTICE, Finding::severity)
                .satisfies(finding -> assertThat(finding.due()).contains(day("2027-02-28")));
        assertThat(Judging.one(RULE, record, "2027-02-28").verdict()).isEqualTo(Verdict.OUTSTANDING);
        assertThat(Judging.one(RULE, record, "2027-03-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(Severity.WARNING, Finding::severity);
    }

    @Test
    void nothingIsDueWhereTheRecordDoesNotReachTheLeastTime() {
        var record = Trainees.psychiatrist2015();

        assertThat(Judging.one(RULE, record, "2030-01-01"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .satisfies(finding -> assertThat(finding.due()).isEmpty());
    }

    @Test
    void whatIsMissingCannotBeToldFromAnIncompleteRecord() {
        var record = without(Trainees.readyToApply(), "science").completeFor(EnumSet.of(EntryKind.PLACEMENT));

        assertThat(Judging.one(RULE, record, "2027-03-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"allmanmedicin, SOSFS_2008_17", "rattsmedicin, SOSFS_2015_8"})
    void nothingCanBeToldOfADescriptionThatTheCatalogueDoesNotHold(String specialty, Edition edition) {
        var record = TraineeRecord.startingOn(day("2015-05-01"), Specialty.of(specialty), edition);

        assertThat(Judging.one(RULE, record, "2021-01-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void practiceHasNoDelmal() {
        assertThat(Judging.one(RULE, Trainees.inPractice(), "2025-01-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void foundationTrainingAloneHasItsEighteen() {
        assertThat(Judging.one(RULE, Trainees.inFoundationTrainingOnly(), "2025-10-01"))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(DelmalCode.range("BT1–BT18"), Finding::delmal);
    }

    @Test
    void anyCertificateTakenAwayLeavesExactlyTheDelmalItProvedAlone() {
        var record = Trainees.allCertified();
        var day = day("2027-03-01");
        assertThat(CertifiedOracle.certified(record, day)).hasSize(44);

        for (var certificate : record.entries(Certificate.class).toList()) {
            var rest = without(record, certificate.ref());
            var lost = new TreeSet<>(CertifiedOracle.certified(record, day));
            lost.removeAll(CertifiedOracle.certified(rest, day));
            assertThat(uncertified(rest)).as(certificate.ref()).isEqualTo(lost);
            assertThat(lost)
                    .as(certificate.ref())
                    .isEqualTo(LOST.getOrDefault(certificate.ref(), Set.of()).stream()
                            .flatMap(codes -> DelmalCode.range(codes).stream())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void foundationTrainingAloneDoesNotProveADescriptionThatTheCatalogueDoesNotHold() {
        var ready = Trainees.readyToApply();
        var record = Trainees.people(
                        TraineeRecord.startingOn(ready.started(), Specialty.of("rattsmedicin"), Edition.HSLF_FS_2021_8),
                        Specialty.of("rattsmedicin"))
                .btApprovedOn(day("2022-10-03"))
                .withEntries(ready.entries());

        assertThat(Judging.one(RULE, record, "2027-03-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.message().sv()).contains("katalogen"));
    }

    @Test
    void aDoctorWithPracticeLacksNoFoundationDelmalForSure() {
        var record =
                without(without(Trainees.allCertified(), "bt-1-9"), "bt-10-18").withSwedishAt(true);

        assertThat(Judging.one(RULE, record, "2027-03-01"))
                .returns(Verdict.UNDETERMINED, Finding::verdict)
                .satisfies(finding -> assertThat(finding.message().sv()).contains("allmäntjänstgöring"));
        assertThat(Judging.one(RULE, without(record, "science"), "2027-03-01"))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(DelmalCode.range("STa3"), Finding::delmal);
    }

    @Test
    void aFormTellsWhatItCertifiesWhereTheCertificateDoesNot() {
        var record = Trainees.allCertified();
        List<Entry> silent = record.entries().stream()
                .map(entry -> entry instanceof Certificate certificate ? silent(certificate) : entry)
                .toList();

        assertThat(Judging.one(RULE, record.withEntries(silent), "2027-03-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    /** By hand: what each certificate proves that no other does. */
    private static final Map<String, Set<String>> LOST = Map.of(
            "bt-1-9", Set.of("BT1–BT9"),
            "bt-10-18", Set.of("BT10–BT18"),
            "service-1", Set.of("STa4–STa7", "STb1–STb4", "STc1–STc5", "STc14"),
            "service-2", Set.of("STc9–STc13"),
            "course-1", Set.of("STa1", "STa4–STa6"),
            "course-2", Set.of("STb1–STb4"),
            "course-3", Set.of("STc3", "STc6", "STc15"),
            "following", Set.of("STb4"),
            "development", Set.of("STa2", "STa4", "STa7"),
            "science", Set.of("STa3"));

    private static Set<DelmalCode> uncertified(TraineeRecord record) {
        return new TreeSet<>(Judging.one(RULE, record, "2027-03-01").delmal());
    }

    private static Certificate silent(Certificate certificate) {
        return new Certificate(
                certificate.ref(),
                certificate.form(),
                Optional.empty(),
                certificate.of(),
                certificate.delmal(),
                certificate.signatures(),
                Optional.empty(),
                Optional.empty());
    }

    private static TraineeRecord without(TraineeRecord record, String ref) {
        List<Entry> rest = record.entries().stream()
                .filter(entry -> !entry.ref().equals(ref))
                .toList();
        return record.withEntries(rest);
    }
}
