package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmal.record.Trainees.day;
import static se.delmal.record.Trainees.span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.DayReason;
import se.delmal.time.FullTimeDays;
import se.delmal.time.Programme;
import se.delmal.time.TimeCategory;
import se.delmal.time.WorkingFraction;

class TraineeStatusTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static Stream<TraineeRecord> trainees() {
        return Stream.of(
                Trainees.fullTime2015(),
                Trainees.partTimeParent(),
                Trainees.inFoundationTraining(),
                Trainees.inFoundationTrainingOnly(),
                Trainees.inPractice(),
                Trainees.allCertified(),
                Trainees.readyToApply(),
                Trainees.severalBreaches(),
                Trainees.switchingWorkplace(),
                Trainees.psychiatrist2015());
    }

    @ParameterizedTest
    @MethodSource("trainees")
    void theLedgerAddsUpToWhatIsCredited(TraineeRecord record) {
        var time = at(record, "2024-03-15").time();

        var sum = time.ledger().stream().map(line -> line.row().amount()).reduce(FullTimeDays.ZERO, FullTimeDays::plus);

        assertThat(sum).isEqualTo(time.credited().days());
        assertThat(time.remaining().days())
                .isEqualTo(time.required().days().lessAtMost(time.credited().days()));
        assertThat(time.ledger())
                .allSatisfy(line -> assertThat(line.reason().in(Locale.ENGLISH))
                        .isNotEqualTo(line.reason().sv()));
    }

    @ParameterizedTest
    @MethodSource("trainees")
    void theSummaryAddsUpToAllDelmal(TraineeRecord record) {
        var status = at(record, "2024-03-15");
        var summary = status.summary();

        assertThat(summary.total()).isEqualTo(status.progress().size());
        assertThat(summary.certified()
                        + summary.awaitingCertificate()
                        + summary.inProgress()
                        + summary.planned()
                        + summary.notStarted())
                .isEqualTo(summary.total());
    }

    @ParameterizedTest
    @MethodSource("trainees")
    void whatIsMissingIsToldOfEveryDelmalThatIsNotCertified(TraineeRecord record) {
        assertThat(at(record, "2024-03-15").progress()).allSatisfy(delmal -> {
            assertThat(delmal.missing().isEmpty()).isEqualTo(delmal.state() == ProgressState.CERTIFIED);
            assertThat(delmal.missing()).allSatisfy(missing -> {
                assertThat(missing.attestors()).isNotEmpty();
                assertThat(missing.text().sv()).startsWith("Intyg om ");
                assertThat(missing.text().in(Locale.ENGLISH)).startsWith("Certificate of ");
            });
        });
    }

    @Test
    void countsAPartTimeParentToTheDay() {
        var time = at(Trainees.partTimeParent(), "2024-01-09").time();

        assertThat(time.credited().days()).hasToString("P437D");
        assertThat(time.credited().text(SWEDISH)).isEqualTo("1 år 2 månader 13 dagar");
        assertThat(time.credited().text(Locale.ENGLISH)).isEqualTo("1 year 2 months 13 days");
        assertThat(time.required().text(SWEDISH)).isEqualTo("5 år 6 månader");
        assertThat(time.fulfilled()).isFalse();
        assertThat(time.ledger())
                .extracting(line -> line.row().span())
                .containsExactly(
                        span("2022-01-10", "2022-07-09"),
                        span("2022-07-10", "2023-01-09"),
                        span("2023-01-10", "2023-02-28"),
                        span("2023-03-01", "2023-11-30"),
                        span("2023-12-01", "2024-01-09"));
    }

    @Test
    void tellsTimeByCategory() {
        var time = at(Trainees.readyToApply(), "2027-02-28").time();

        assertThat(category(time, TimeCategory.BT).credited().days()).hasToString("P365D");
        assertThat(category(time, TimeCategory.BT).required().orElseThrow().text(SWEDISH))
                .isEqualTo("6 månader");
        assertThat(category(time, TimeCategory.PRIMARY_CARE).credited().days()).hasToString("P1458D");
        assertThat(category(time, TimeCategory.ACUTE_CARE).credited().days()).hasToString("P549D");
        assertThat(category(time, TimeCategory.EXTERNAL_PLACEMENT).credited().days())
                .hasToString("P549D");
        assertThat(category(time, TimeCategory.PRIMARY_CARE).required()).isEmpty();
        assertThat(time.fulfilled()).isTrue();
    }

    @Test
    void tellsOfExternalPlacementsOnlyWhereTheHomeUnitIsTold() {
        assertThat(at(Trainees.inPractice(), "2025-01-01").time().byCategory())
                .extracting(CategoryTime::category)
                .doesNotContain(TimeCategory.EXTERNAL_PLACEMENT)
                .contains(TimeCategory.CREDITED);
    }

    @Test
    void tellsHowTheAnswerDependsOnTheWayOfCountingWhereItDoes() {
        assertThat(at(Trainees.psychiatrist2015(), "2021-01-01").time().sensitivity())
                .isEmpty();
        assertThat(at(Trainees.fullTime2015(), "2023-01-01").time().sensitivity())
                .hasSize(5);
    }

    @Test
    void theReadyTraineeHasEveryDelmalCertified() {
        var status = at(Trainees.readyToApply(), "2027-03-01");

        assertThat(status.summary()).isEqualTo(new ProgressSummary(44, 44, 0, 0, 0, 0));
        assertThat(status.progress(DelmalGroup.BT)).hasSize(18);
        assertThat(status.progress(DelmalGroup.A)).hasSize(7);
        assertThat(status.progress(DelmalGroup.B)).hasSize(4);
        assertThat(status.progress(DelmalGroup.C)).hasSize(15);
        assertThat(status.findings(Severity.WARNING)).isEmpty();
    }

    @Test
    void aDelmalComesFromNothingOverAPlanToItsCertificates() {
        var record = Trainees.psychiatrist2015();

        assertThat(state(record, "2020-01-01", "c2")).isEqualTo(ProgressState.PLANNED);
        assertThat(state(record, "2021-03-12", "c2")).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(state(record, "2021-03-12", "a6")).isEqualTo(ProgressState.CERTIFIED);
        assertThat(state(record, "2019-12-31", "c1")).isEqualTo(ProgressState.PLANNED);
        assertThat(state(record, "2020-01-01", "c1")).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(state(record, "2022-12-30", "c1")).isEqualTo(ProgressState.IN_PROGRESS);
        assertThat(state(record, "2022-12-31", "c1")).isEqualTo(ProgressState.AWAITING_CERTIFICATE);
        assertThat(state(record, "2022-12-31", "c5")).isEqualTo(ProgressState.CERTIFIED);
        assertThat(state(record, "2022-12-31", "c13")).isEqualTo(ProgressState.NOT_STARTED);
    }

    @Test
    void aProgrammePlansItsDelmalFromItsDay() {
        var programme = new Document(
                "d1",
                DocumentKind.INDIVIDUAL_PROGRAMME,
                day("2020-03-01"),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(DelmalCode.of("c13")),
                List.of());
        var record = Trainees.psychiatrist2015().with(programme);

        assertThat(state(record, "2020-02-29", "c13")).isEqualTo(ProgressState.NOT_STARTED);
        assertThat(state(record, "2020-03-01", "c13")).isEqualTo(ProgressState.PLANNED);
    }

    @Test
    void saysInWordsWhichCertificateIsMissing() {
        var status = at(Trainees.psychiatrist2015(), "2023-01-01");

        var missing = progress(status, "b5").missing();

        assertThat(missing).hasSize(2);
        assertThat(missing.get(0).activity()).isEqualTo(ActivityKind.CLINICAL_SERVICE);
        assertThat(missing.get(0).text())
                .isEqualTo(LocalizedText.of(
                        "Intyg om klinisk tjänstgöring under handledning eller auskultation på bilaga 4 eller bilaga 3,"
                                + " undertecknat av handledare",
                        "Certificate of supervised clinical service or auscultation on annex 4 or annex 3,"
                                + " signed by supervisor"));
        assertThat(missing.get(1).attestors()).containsExactly(Role.COURSE_LEADER, Role.SUPERVISOR);
        assertThat(missing.get(1).form().orElseThrow().annex()).isEqualTo("5");
        assertThat(progress(at(Trainees.inFoundationTraining(), "2026-01-01"), "BT7")
                        .missing())
                .singleElement()
                .satisfies(one -> assertThat(one.text().sv())
                        .isEqualTo("Intyg om uppfyllda kompetenskrav på bilaga 2, undertecknat av handledare"));
    }

    @Test
    void tellsFindingsThatMatterAtLeastSoMuch() {
        var status = at(Trainees.severalBreaches(), "2024-07-01");

        assertThat(status.findings(Severity.ERROR))
                .extracting(finding -> finding.rule().value())
                .containsExactlyInAnyOrder(
                        "se.licence-before-service",
                        "se.bt-first",
                        "se.certificate-in-order",
                        "se.final-certificate-signers");
        assertThat(status.findings(Severity.WARNING))
                .extracting(Finding::rule)
                .contains(
                        RuleId.of("se.service-before-start"),
                        RuleId.of("se.over-full-time"),
                        RuleId.of("se.bt-within-two-years"));
        assertThat(status.findings(Severity.INFO)).isEqualTo(status.findings());
        assertThat(status.findings()).noneMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(status.evaluation().findings()).anyMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
    }

    @Test
    void saysWhatItWasComputedFrom() {
        var status = at(Trainees.fullTime2015(), "2023-01-01");

        assertThat(status.computedFrom().catalogueRelease())
                .isEqualTo(TargetCatalogue.standard().release());
        assertThat(status.computedFrom().profile()).isEqualTo("national");
        assertThat(status.computedFrom().sdkVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(status.computedFrom().recordVersion()).isEmpty();
        assertThat(status.computedFrom(Optional.of("7")).recordVersion()).contains("7");
        assertThat(status.asOf()).isEqualTo(day("2023-01-01"));
        assertThat(status.record()).isEqualTo(Trainees.fullTime2015());
    }

    @Test
    void usesTheProfileThatTheRecordNames() {
        var profiles = RegionalProfiles.of(
                List.of(national -> national.extendedAs("exempel", LocalizedText.same("Region Exempel"), List.of())));
        var record = Trainees.fullTime2015();

        assertThat(TraineeStatus.of(record.underProfile("exempel"), day("2023-01-01"), profiles)
                        .computedFrom()
                        .profile())
                .isEqualTo("exempel");
        assertThatThrownBy(() -> TraineeStatus.of(record.underProfile("annan"), day("2023-01-01"), profiles))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annan");
    }

    @Test
    void theLedgerCitesTheServiceListOfTheEditionThatIsFollowed() {
        assertThat(serviceSource(Trainees.fullTime2015())).isEqualTo("SOSFS 2015:8, Bilaga 1");
        assertThat(serviceSource(Trainees.readyToApply())).isEqualTo("HSLF-FS 2021:8, Bilaga 6");
        assertThat(serviceSource(Trainees.inFoundationTrainingOnly())).isEqualTo("HSLF-FS 2021:8, Bilaga 3");
    }

    private static String serviceSource(TraineeRecord record) {
        return at(record, "2027-03-01").time().ledger().stream()
                .filter(line -> line.row().reason() == DayReason.SERVICE)
                .findFirst()
                .orElseThrow()
                .citations()
                .get(0)
                .toString();
    }

    @Test
    void practiceHasNoDelmalWhateverEditionItsRecordNames() {
        var practice = TraineeRecord.startingOn(day("2024-01-15"), Trainees.generalMedicine(), Edition.HSLF_FS_2021_8)
                .ofProgramme(Programme.AT);

        var status = at(practice, "2025-01-01");

        assertThat(status.progress()).isEmpty();
        assertThat(status.summary().total()).isZero();
    }

    @Test
    void noFoundationTrainingIsRequiredWhereItIsNotKnownWhetherItIsNeeded() {
        var notTold = TraineeRecord.startingOn(day("2023-01-16"), Trainees.generalMedicine(), Edition.HSLF_FS_2021_8);

        assertThat(category(at(notTold, "2024-01-01").time(), TimeCategory.BT).required())
                .isEmpty();
        assertThat(category(at(notTold.withSwedishAt(true), "2024-01-01").time(), TimeCategory.BT)
                        .required())
                .isEmpty();
        assertThat(category(at(notTold.withSwedishAt(false), "2024-01-01").time(), TimeCategory.BT)
                        .required())
                .isPresent();
    }

    @Test
    void forecastsTheEveOfTheAnniversaryForFullTimeThatGoesOn() {
        var forecast = at(Trainees.fullTime2015(), "2023-01-01").forecast(Optional.empty());

        assertThat(forecast.completion()).contains(day("2024-02-14"));
        assertThat(forecast.earliest()).contains(day("2024-01-19"));
        assertThat(forecast.latest().orElseThrow()).isBetween(day("2024-02-14"), day("2024-02-16"));
        assertThat(forecast.assumptions())
                .extracting(LocalizedText::sv)
                .contains("Pågående tjänstgöring utan slutdatum fortsätter: "
                        + Trainees.fullTime2015()
                                .entries(Placement.class)
                                .findFirst()
                                .orElseThrow()
                                .unit() + ".")
                .contains("Ingen ytterligare frånvaro än den som är antecknad.");
        assertThat(forecast.blockedBy()).isEmpty();
    }

    @Test
    void forecastsLaterAtAnAssumedShare() {
        var status = at(Trainees.psychiatrist2015(), "2022-12-31");

        var none = status.forecast(Optional.empty());
        var half = status.forecast(Optional.of(WorkingFraction.ofPercent(50)));

        assertThat(none.completion()).isEmpty();
        assertThat(none.latest()).isEmpty();
        assertThat(none.assumptions())
                .extracting(LocalizedText::sv)
                .anyMatch(text -> text.contains("ange en tänkt sysselsättningsgrad"));
        assertThat(half.completion()).contains(day("2025-12-29"));
        assertThat(half.assumptions()).extracting(LocalizedText::sv).contains("Tjänstgöring på 50 % från 2023-01-01.");
        assertThat(half.assumptions())
                .extracting(text -> text.in(Locale.ENGLISH))
                .contains("Service at 50% from 2023-01-01.");
    }

    @Test
    void assumesNothingOfADayThatHasPassed() {
        var forecast = at(Trainees.readyToApply(), "2027-03-01").forecast(Optional.of(WorkingFraction.FULL_TIME));

        assertThat(forecast.completion()).contains(day("2027-02-28"));
        assertThat(forecast.assumptions()).isEmpty();
    }

    @Test
    void saysThatAPlanMustBeServed() {
        var forecast = at(Trainees.readyToApply(), "2026-01-01").forecast(Optional.empty());

        assertThat(forecast.completion()).contains(day("2027-02-28"));
        assertThat(forecast.assumptions())
                .extracting(LocalizedText::sv)
                .contains("Planerad tjänstgöring genomförs som planerat.");
    }

    @Test
    void namesWhatStandsBetweenTheForecastAndAnApplication() {
        var forecast = at(Trainees.severalBreaches(), "2024-07-01").forecast(Optional.empty());

        assertThat(forecast.blockedBy())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.BREACHED))
                .allSatisfy(finding -> assertThat(finding.force().binds()).isTrue())
                .extracting(finding -> finding.rule().value())
                .doesNotContain("se.bt-within-two-years");
    }

    private static TraineeStatus at(TraineeRecord record, String day) {
        return TraineeStatus.of(record, day(day), RegionalProfiles.national());
    }

    private static ProgressState state(TraineeRecord record, String day, String code) {
        return progress(at(record, day), code).state();
    }

    private static DelmalProgress progress(TraineeStatus status, String code) {
        return status.progress().stream()
                .filter(progress -> progress.delmal().code().equals(DelmalCode.of(code)))
                .findFirst()
                .orElseThrow();
    }

    private static CategoryTime category(TrainingTime time, TimeCategory category) {
        return time.byCategory().stream()
                .filter(one -> one.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
