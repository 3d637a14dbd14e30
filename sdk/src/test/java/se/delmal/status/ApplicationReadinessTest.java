package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Certificate;
import se.delmal.record.Dossiers;
import se.delmal.record.EntryKind;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;
import se.delmal.time.Programme;

class ApplicationReadinessTest {

    private static final String READY_2021 = "2027-03-01";
    private static final String READY_2015 = "2024-03-01";
    private static final String READY_FOUNDATION = "2022-09-05";

    static Stream<Arguments> dossiers() {
        return Stream.of(
                Arguments.of(Dossiers.specialist2021(), READY_2021, ApplicationKind.SPECIALIST_COMPETENCE),
                Arguments.of(Dossiers.specialist2015(), READY_2015, ApplicationKind.SPECIALIST_COMPETENCE),
                Arguments.of(Dossiers.foundation2021(), READY_FOUNDATION, ApplicationKind.FOUNDATION_TRAINING));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aCompleteDossierIsReadyFromTheDayOfItsLastSignature(TraineeRecord record, String on, ApplicationKind kind) {
        assertThat(at(record, on).readiness()).isEqualTo(at(record, on).readiness(kind));
        assertThat(at(record, on).readiness(kind).missing()).isEmpty();
        assertThat(at(record, on).readiness(kind).ready()).isTrue();
        assertThat(TraineeStatus.of(record, day(on).minusDays(1), RegionalProfiles.national())
                        .readiness(kind)
                        .ready())
                .isFalse();
    }

    /** The certificates that the application needs: those on its own programme's forms. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void withoutAnyOneOfItsCertificatesItIsNotReadyAndNamesThatOne(
            TraineeRecord record, String on, ApplicationKind kind) {
        var programme = kind == ApplicationKind.FOUNDATION_TRAINING ? Programme.BT : Programme.ST;
        var needed = record.entries(Certificate.class)
                .filter(certificate -> certificate.form().programme() == programme)
                .toList();
        assertThat(needed).hasSizeGreaterThan(3);

        for (Certificate left : needed) {
            var readiness = at(Dossiers.without(record, left::equals), on).readiness(kind);

            assertThat(readiness.ready()).as(left.ref()).isFalse();
            assertThat(readiness.missing()).as(left.ref()).isNotEmpty().allSatisfy(check -> {
                assertThat(annexes(check)).contains(left.form().annex());
                assertThat(check.findings().get(0).delmal()).allMatch(left.delmal()::contains);
            });
            var codes = readiness.missing().stream()
                    .flatMap(check -> check.findings().get(0).delmal().stream())
                    .toList();
            assertThat(codes.isEmpty()).as(left.ref()).isEqualTo(left.delmal().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyCheckSaysWhatItIsAboutAndWhereThatIsWritten(TraineeRecord record, String on, ApplicationKind kind) {
        for (TraineeRecord each : List.of(record, Dossiers.without(record, any -> true))) {
            var checks = at(each, on).readiness(kind).checklist();

            assertThat(checks).extracting(ReadinessCheck::id).doesNotHaveDuplicates();
            assertThat(checks).allSatisfy(check -> {
                assertThat(check.text().sv()).doesNotContain("{").isNotBlank();
                assertThat(check.text().in(Locale.ENGLISH)).doesNotContain("{").isNotBlank();
                assertThat(check.citations()).isNotEmpty();
                assertThat(check.findings()).isNotEmpty().allSatisfy(finding -> {
                    assertThat(finding.message().sv()).doesNotContain("{");
                    assertThat(finding.message().in(Locale.ENGLISH))
                            .isNotEqualTo(finding.message().sv());
                });
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void citesOnlyTheRegulationThatIsFollowed(TraineeRecord record, String on, ApplicationKind kind) {
        var followed = record.edition().orElseThrow();

        assertThat(at(record, on).readiness(kind).checklist())
                .filteredOn(check -> !check.id().equals("edition"))
                .flatExtracting(ReadinessCheck::citations)
                .extracting(citation -> Edition.ofDocument(citation.document()).orElse(followed))
                .containsOnly(followed);
    }

    @Test
    void namesEveryFormThatAnOrdinaryApplicationHas() {
        assertThat(ids(Dossiers.specialist2021(), READY_2021, ApplicationKind.SPECIALIST_COMPETENCE))
                .contains(
                        "annex-6",
                        "annex-7",
                        "annex-8",
                        "annex-9",
                        "annex-9-or-10",
                        "annex-10",
                        "annex-11",
                        "annex-12");
        assertThat(ids(Dossiers.specialist2015(), READY_2015, ApplicationKind.SPECIALIST_COMPETENCE))
                .contains("annex-2", "annex-4", "annex-3-or-4", "annex-5", "annex-6", "annex-7");
        assertThat(ids(Dossiers.foundation2021(), READY_FOUNDATION, ApplicationKind.FOUNDATION_TRAINING))
                .contains("annex-2", "annex-3", "annex-4", "bt-time", "bt-primary-care", "bt-acute-care");
    }

    @Test
    void foundationTrainingIsAppliedForFirst() {
        var record = Trainees.allCertified();

        assertThat(at(record, READY_2021).readiness().kind()).isEqualTo(ApplicationKind.FOUNDATION_TRAINING);
        assertThat(at(record, READY_2021).readiness(ApplicationKind.SPECIALIST_COMPETENCE))
                .satisfies(readiness ->
                        assertThat(readiness.missing()).singleElement().returns("bt-approved", ReadinessCheck::id));
        assertThat(at(record.btApprovedOn(day("2022-10-03")), READY_2021)
                        .readiness()
                        .kind())
                .isEqualTo(ApplicationKind.SPECIALIST_COMPETENCE);
    }

    @Test
    void whatIsNotKnownOfADoctorWithPracticeStopsNothing() {
        var record = Dossiers.without(
                Trainees.allCertified(), certificate -> certificate.form().programme() == Programme.BT);
        var withPractice = at(record.withSwedishAt(true), READY_2021).readiness(ApplicationKind.SPECIALIST_COMPETENCE);

        assertThat(withPractice.ready()).isTrue();
        assertThat(check(withPractice, "bt-approved"))
                .returns(false, ReadinessCheck::met)
                .returns(false, ReadinessCheck::needed)
                .satisfies(
                        check -> assertThat(check.findings().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED));
        assertThat(at(record, READY_2021)
                        .readiness(ApplicationKind.SPECIALIST_COMPETENCE)
                        .ready())
                .isFalse();
    }

    @Test
    void onePersonMayNotBeBothCertifiersUnder2021() {
        var record = Dossiers.replacing(
                Dossiers.specialist2021(),
                "final",
                certificate -> Dossiers.signed(
                        certificate,
                        new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day(READY_2021)),
                        new Signature(Trainees.PRINCIPAL, Role.DESIGNATED_SPECIALIST, day(READY_2021))));

        var readiness = at(record, READY_2021).readiness();

        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.missing()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("annex-7");
            assertThat(check.findings().get(0).verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(check.findings().get(0).message().sv()).contains("två personer");
        });
    }

    @Test
    void whetherOnePersonMayBeHeadAndSupervisorUnder2015IsShownAndStopsNothing() {
        var record = Dossiers.replacing(
                Dossiers.specialist2015(),
                "final",
                certificate -> Dossiers.signed(
                        certificate,
                        new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day(READY_2015)),
                        new Signature(Trainees.PRINCIPAL, Role.HEAD_OF_UNIT, day(READY_2015))));

        var readiness = at(record, READY_2015).readiness();

        assertThat(readiness.ready()).isTrue();
        assertThat(check(readiness, "annex-2")).returns(false, ReadinessCheck::met);
    }

    @Test
    void aListOfServiceThatLeavesAPlacementOutDisagreesWithTheLedger() {
        var record = Dossiers.replacing(
                Dossiers.specialist2021(), "service-list", list -> Dossiers.listing(list, "bt1", "bt2", "p1", "p3"));

        var readiness = at(record, READY_2021).readiness();

        assertThat(readiness.missing()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("service-sum");
            assertThat(check.findings().get(0).fact("listed"))
                    .isNotEqualTo(check.findings().get(0).fact("ledger"));
        });
    }

    @Test
    void aListThatIsSignedBeforeTheTimeIsServedDisagreesWithTheLedger() {
        var record = Dossiers.replacing(
                Dossiers.specialist2021(),
                "service-list",
                list -> Dossiers.signed(list, new Signature(Trainees.HEAD, Role.HEAD_OF_UNIT, day("2026-12-01"))));

        assertThat(at(record, READY_2021).readiness().missing())
                .singleElement()
                .returns("service-sum", ReadinessCheck::id);
    }

    @Test
    void aListWhoseRowsAreNotToldStopsNothing() {
        var readiness = at(Trainees.readyToApply(), READY_2021).readiness();

        assertThat(readiness.ready()).isTrue();
        assertThat(check(readiness, "service-sum")).returns(false, ReadinessCheck::met);
    }

    @Test
    void theFinalCertificateOf2015IsNotSignedBeforeFiveYearsAreServed() {
        var record = Dossiers.replacing(
                Dossiers.specialist2015(),
                "final",
                certificate -> Dossiers.signed(
                        certificate,
                        new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day("2024-02-13")),
                        new Signature(Trainees.HEAD, Role.HEAD_OF_UNIT, day("2024-02-13"))));

        assertThat(at(record, READY_2015).readiness().missing())
                .singleElement()
                .returns("service-sum", ReadinessCheck::id);
    }

    @Test
    void theFinalCertificateOf2015IsIssuedInConsultationWithTheDirectorOfStudies() {
        var record = Dossiers.replacing(
                Dossiers.specialist2015(),
                "final",
                certificate -> Dossiers.consulting(certificate, Role.PRINCIPAL_SUPERVISOR));

        var readiness = at(record, READY_2015).readiness();

        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.missing()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("consultation");
            assertThat(check.findings().get(0))
                    .returns(Verdict.BREACHED, Finding::verdict)
                    .returns(List.of("final"), Finding::entries);
            assertThat(check.citations())
                    .allSatisfy(citation -> assertThat(citation.document()).isEqualTo("SOSFS 2015:8"));
            assertThat(check.findings().get(0).remedy()).isPresent();
        });
    }

    @Test
    void whetherTheDirectorOfStudiesWasConsultedIsAskedForWhereItIsNotTold() {
        var record = Dossiers.replacing(Dossiers.specialist2015(), "final", Dossiers::consultingNotTold);

        assertThat(at(record, READY_2015).readiness().missing()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("consultation");
            assertThat(check.findings().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        });
    }

    @Test
    void nobodyIsConsultedOnTheFormsOf2021() {
        assertThat(ids(Dossiers.specialist2021(), READY_2021, ApplicationKind.SPECIALIST_COMPETENCE))
                .doesNotContain("consultation");
        assertThat(ids(Dossiers.specialist2015(), READY_2015, ApplicationKind.SPECIALIST_COMPETENCE))
                .contains("consultation");
    }

    @Test
    void aCertificateOnTheOtherEditionsFormDoesNotDo() {
        var record = Dossiers.replacing(
                Dossiers.specialist2021(),
                "final",
                certificate -> Trainees.competence(
                        "final",
                        Edition.SOSFS_2015_8,
                        "2",
                        new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day(READY_2021)),
                        new Signature(Trainees.HEAD, Role.HEAD_OF_UNIT, day(READY_2021))));

        var readiness = at(record, READY_2021).readiness();

        assertThat(readiness.missing()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("annex-7");
            assertThat(check.findings().get(0).entries()).containsExactly("final");
        });
        assertThat(check(readiness, "other-edition")).returns(false, ReadinessCheck::met);
        assertThat(check(at(Dossiers.specialist2021(), READY_2021).readiness(), "other-edition"))
                .returns(true, ReadinessCheck::met);
    }

    @Test
    void aSpecialistFromAThirdCountryHasFormsOfTheirOwn() {
        var year = Edition.SOSFS_2015_8;
        var both = new Signature[] {
            new Signature(Trainees.HEAD, Role.HEAD_OF_UNIT, day("2022-03-01")),
            new Signature(Trainees.PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day("2022-03-01"))
        };
        var each = new Certificate(
                "each",
                Trainees.form(year, "8a"),
                Optional.empty(),
                List.of(),
                Stream.of("a1–a6", "b1–b5", "c1–c14")
                        .flatMap(range -> DelmalCode.range(range).stream())
                        .toList(),
                List.of(both),
                Optional.empty(),
                Optional.empty());
        var end = Trainees.competence("end", year, "8b", both);
        var alone = Trainees.fullTime2015().with(each, end);
        var record = Trainees.fullTime2015().with(each, Dossiers.consulting(end, Role.DIRECTOR_OF_STUDIES));

        var readiness = at(record, "2022-03-01").readiness();

        assertThat(readiness.missing()).singleElement().returns("individual-programme", ReadinessCheck::id);
        assertThat(at(alone, "2022-03-01").readiness().missing())
                .extracting(ReadinessCheck::id)
                .containsExactlyInAnyOrder("consultation", "individual-programme");
        assertThat(check(readiness, "year-in-sweden"))
                .returns(false, ReadinessCheck::met)
                .returns(false, ReadinessCheck::needed);
        assertThat(readiness.checklist()).extracting(ReadinessCheck::id).doesNotContain("annex-2", "annex-4");
    }

    @Test
    void whetherSomebodyComesFromAThirdCountryIsNotToldAndStopsNothing() {
        assertThat(check(at(Dossiers.specialist2021(), READY_2021).readiness(), "third-country"))
                .returns(false, ReadinessCheck::met)
                .returns(false, ReadinessCheck::needed);
    }

    @Test
    void anIncompleteRecordIsNotReadyAndSaysThatItDoesNotTell() {
        var record =
                Dossiers.without(Dossiers.specialist2021(), any -> true).completeFor(EnumSet.of(EntryKind.PLACEMENT));

        var readiness = at(record, READY_2021).readiness();

        assertThat(readiness.ready()).isFalse();
        assertThat(check(readiness, "annex-7").findings().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void approvedFoundationTrainingIsNotAppliedForAgain() {
        var readiness = at(Trainees.readyToApply(), READY_2021).readiness(ApplicationKind.FOUNDATION_TRAINING);

        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.checklist()).singleElement().returns("bt-approved", ReadinessCheck::id);
    }

    @Test
    void thereIsNothingToApplyForInAnotherTraining() {
        assertThat(at(Trainees.inPractice(), "2025-08-01").readiness().missing())
                .singleElement()
                .returns("programme", ReadinessCheck::id);
        assertThat(at(Dossiers.specialist2015(), READY_2015)
                        .readiness(ApplicationKind.FOUNDATION_TRAINING)
                        .missing())
                .singleElement()
                .returns("programme", ReadinessCheck::id);
    }

    @Test
    void theAnnexesOf2008AreNotKnown() {
        var record = TraineeRecord.startingOn(day("2010-01-01"), Trainees.generalMedicine(), Edition.SOSFS_2008_17)
                .licensedOn(day("2009-12-01"));

        assertThat(at(record, "2016-01-01").readiness().missing())
                .extracting(ReadinessCheck::id)
                .contains("forms");
    }

    private static Set<String> annexes(ReadinessCheck check) {
        var annexes = new HashSet<String>();
        check.form().map(CertificateForm::annex).ifPresent(annexes::add);
        if (check.id().startsWith("annex-")) {
            annexes.addAll(List.of(check.id().substring("annex-".length()).split("-or-")));
        }
        return annexes;
    }

    private static List<String> ids(TraineeRecord record, String on, ApplicationKind kind) {
        return at(record, on).readiness(kind).checklist().stream()
                .map(ReadinessCheck::id)
                .toList();
    }

    private static ReadinessCheck check(ApplicationReadiness readiness, String id) {
        return readiness.checklist().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TraineeStatus at(TraineeRecord record, String on) {
        return TraineeStatus.of(record, day(on), RegionalProfiles.national());
    }
}
