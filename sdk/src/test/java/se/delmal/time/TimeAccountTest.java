package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAccountTest {

    private static final Optional<WorkingFraction> NOTHING_ASSUMED = Optional.empty();
    private static final Optional<WorkingFraction> FULL_TIME = Optional.of(WorkingFraction.FULL_TIME);

    @Test
    void aDayInAGapCountsNothing() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 100)
                .served("ward", "2025-01-16", "2025-01-20", 100)
                .asOf("2025-01-20");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(15));
        assertThat(reasonOf(books, "2025-01-11")).isEqualTo(DayReason.UNRECORDED);
        assertThat(reasonOf(books, "2025-01-15")).isEqualTo(DayReason.UNRECORDED);
    }

    @Test
    void overlappingServiceCountsNoMoreThanFullTime() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 80)
                .served("on call", "2025-01-06", "2025-01-15", 50)
                .asOf("2025-01-15");

        assertThat(books.credited()).isEqualTo(FullTimeDays.parse("P11.5D"));
        assertThat(books.ledger().explain(LocalDate.of(2025, 1, 8)))
                .isEqualTo(new DayAccount(
                        LocalDate.of(2025, 1, 8),
                        FullTimeDays.of(1),
                        DayReason.CAPPED_AT_FULL_TIME,
                        List.of("clinic", "on call")));
    }

    @Test
    void overlappingServiceOfExactlyFullTimeIsNotCapped() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 50)
                .served("research", "2025-01-01", "2025-01-10", 50)
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(10));
        assertThat(reasonOf(books, "2025-01-01")).isEqualTo(DayReason.SERVICE);
    }

    @Test
    void halfOfTheServiceOfAnEightyPercentPostIsFortyPercent() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 80)
                .away("parental leave", "2025-01-01", "2025-01-10", ofService(50))
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(4));
        assertThat(reasonOf(books, "2025-01-01")).isEqualTo(DayReason.REDUCED_BY_ABSENCE);
    }

    @Test
    void aQuarterOfFullTimeIsAQuarterHoweverLargeThePost() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 80)
                .away("parental leave", "2025-01-01", "2025-01-10", ofFullTime(25))
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.parse("P5.5D"));
    }

    @Test
    void severalAbsencesAddUpAndNeverBelowNothing() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 80)
                .away("parental leave", "2025-01-01", "2025-01-10", ofService(50))
                .away("ill", "2025-01-01", "2025-01-05", ofFullTime(30))
                .away("study leave", "2025-01-06", "2025-01-10", ofFullTime(60))
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.parse("P0.5D"));
        assertThat(reasonOf(books, "2025-01-06")).isEqualTo(DayReason.AWAY);
    }

    @Test
    void absenceIsTakenFromWhatIsLeftAfterTheCap() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 100)
                .served("on call", "2025-01-01", "2025-01-10", 50)
                .away("parental leave", "2025-01-01", "2025-01-10", ofService(50))
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(5));
    }

    @Test
    void vacationCountsAsService() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-01-10", 80)
                .vacation("skiing", "2025-01-01", "2025-01-10")
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(8));
        assertThat(reasonOf(books, "2025-01-01")).isEqualTo(DayReason.COUNTED_LEAVE);
    }

    @Test
    void vacationWithoutServiceCountsNothing() {
        var books = Timelines.from("2025-01-01")
                .vacation("skiing", "2025-01-01", "2025-01-10")
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.ZERO);
        assertThat(reasonOf(books, "2025-01-01")).isEqualTo(DayReason.UNRECORDED);
    }

    @Test
    void serviceBeforeTheStartIsNotCounted() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2024-12-01", "2025-01-10", 100)
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(10));
        assertThat(reasonOf(books, "2024-12-31")).isEqualTo(DayReason.BEFORE_START);
    }

    @Test
    void whatIsPlannedIsNotCredited() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-12-31", 100)
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(10));
        assertThat(reasonOf(books, "2025-01-11")).isEqualTo(DayReason.NOT_YET);
    }

    @Test
    void creditedMonthsAreTheLastOnesOfTheRequirement() {
        var books = Timelines.from("2019-02-15")
                .credited("decision", 1, 0, Optional.empty())
                .asOf("2019-02-15");

        assertThat(books.required()).isEqualTo(FullTimeDays.of(1826));
        assertThat(books.credited()).as("15 January through 14 February 2024").isEqualTo(FullTimeDays.of(31));
        assertThat(books.credited(TimeCategory.CREDITED)).isEqualTo(FullTimeDays.of(31));
        assertThat(books.remaining()).isEqualTo(FullTimeDays.of(1795));
    }

    @Test
    void aCreditCountsFromItsDecision() {
        var timeline = Timelines.from("2025-01-01").credited("decision", 0, 30, Optional.of(LocalDate.of(2025, 6, 1)));

        assertThat(timeline.asOf("2025-05-31").credited()).isEqualTo(FullTimeDays.ZERO);
        assertThat(timeline.asOf("2025-06-01").credited()).isEqualTo(FullTimeDays.of(30));
    }

    @Test
    void aCreditDecidedBeforeTheStartCountsFromTheStart() {
        var timeline = Timelines.from("2025-01-01").credited("decision", 0, 30, Optional.of(LocalDate.of(2024, 6, 1)));

        assertThat(timeline.asOf("2024-12-31").credited()).isEqualTo(FullTimeDays.ZERO);
        assertThat(timeline.asOf("2025-01-01").credited()).isEqualTo(FullTimeDays.of(30));
    }

    @Test
    void creditsThatAreMoreThanEnoughOweNothing() {
        var books = Timelines.from("2025-01-01")
                .credited("one", 48, 0, Optional.empty())
                .credited("another", 24, 0, Optional.empty())
                .asOf("2025-01-01");

        assertThat(books.isFulfilled()).isTrue();
        assertThat(books.remaining()).isEqualTo(FullTimeDays.ZERO);
        assertThat(books.completion(NOTHING_ASSUMED))
                .isEqualTo(new Completion(Optional.of(LocalDate.of(2025, 1, 1)), List.of()));
    }

    @Test
    void nothingIsCreditedBeforeTheStart() {
        var books = Timelines.from("2025-01-01")
                .ongoing("clinic", "2025-01-01", 100)
                .credited("decision", 6, 0, Optional.empty())
                .asOf("2024-12-31");

        assertThat(books.credited()).isEqualTo(FullTimeDays.ZERO);
        assertThat(books.remaining()).isEqualTo(books.required());
        assertThat(books.conventions(NOTHING_ASSUMED)).allSatisfy(result -> {
            assertThat(result.fulfilled()).isFalse();
            assertThat(result.months()).isEqualByComparingTo(BigDecimal.ZERO);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void refusesToKeepBooksOutsideTheCalendar(LocalDate asOf) {
        var timeline = Timelines.from("2025-01-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.asOf(asOf))
                .withMessage("Days must lie in the years 1900–2199, not " + asOf);
    }

    @Test
    void fullTimeFromTheStartCompletesOnTheEveOfTheAnniversary() {
        var books = Timelines.from("2020-02-29")
                .ongoing("clinic", "2020-02-29", 100)
                .asOf("2021-01-01");

        assertThat(books.completion(NOTHING_ASSUMED).day()).contains(LocalDate.of(2025, 2, 27));
    }

    @Test
    void aCompletionThatHasPassedRestsOnNothing() {
        var books = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2030-01-01", 100)
                .asOf("2024-02-14");

        assertThat(books.completion(FULL_TIME))
                .isEqualTo(new Completion(Optional.of(LocalDate.of(2024, 2, 14)), List.of()));
        assertThat(books.isFulfilled()).isTrue();
    }

    @Test
    void aCompletionInThePlansRestsOnThePlans() {
        var books = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2030-01-01", 100)
                .asOf("2024-02-13");

        assertThat(books.completion(FULL_TIME))
                .isEqualTo(new Completion(
                        Optional.of(LocalDate.of(2024, 2, 14)),
                        List.of(new Completion.Assumption.PlannedIsServed(LocalDate.of(2024, 2, 13)))));
    }

    @Test
    void aCompletionInOngoingServiceRestsOnItsGoingOn() {
        var books = Timelines.from("2019-02-15")
                .ongoing("clinic", "2019-02-15", 100)
                .asOf("2020-01-01");

        assertThat(books.completion(NOTHING_ASSUMED))
                .isEqualTo(new Completion(
                        Optional.of(LocalDate.of(2024, 2, 14)),
                        List.of(new Completion.Assumption.OngoingContinues(List.of("clinic")))));
    }

    @Test
    void aCompletionAfterThePlansRestsOnThemAndOnTheAssumedFraction() {
        var books = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2021-02-14", 100)
                .asOf("2020-01-01");

        assertThat(books.completion(FULL_TIME))
                .isEqualTo(new Completion(
                        Optional.of(LocalDate.of(2024, 2, 14)),
                        List.of(
                                new Completion.Assumption.PlannedIsServed(LocalDate.of(2020, 1, 1)),
                                new Completion.Assumption.ContinuesAt(
                                        WorkingFraction.FULL_TIME, LocalDate.of(2021, 2, 15)))));
    }

    @Test
    void aCompletionByCreditToComeRestsOnItsBeingGiven() {
        var books = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2023-08-14", 100)
                .credited("decision", 6, 0, Optional.of(LocalDate.of(2023, 10, 1)))
                .asOf("2023-08-14");

        assertThat(books.completion(NOTHING_ASSUMED))
                .isEqualTo(new Completion(
                        Optional.of(LocalDate.of(2023, 10, 1)),
                        List.of(new Completion.Assumption.CreditIsGiven(List.of("decision")))));
    }

    @Test
    void whatIsRecordedAndPlannedMayNotBeEnough() {
        var books = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2021-02-14", 100)
                .asOf("2020-01-01");

        assertThat(books.completion(NOTHING_ASSUMED).day()).isEmpty();
    }

    @Test
    void anAssumedFractionTakesThePlaceOfServiceWithoutAnEnd() {
        var books =
                Timelines.from("2025-01-01").ongoing("clinic", "2025-01-01", 50).asOf("2025-01-31");

        assertThat(books.completion(FULL_TIME))
                .isEqualTo(new Completion(
                        Optional.of(LocalDate.of(2030, 1, 16)),
                        List.of(new Completion.Assumption.ContinuesAt(
                                WorkingFraction.FULL_TIME, LocalDate.of(2025, 2, 1)))));
    }

    @Test
    void anAssumedFractionHoldsFromTheStartWhenAskedBeforeIt() {
        var books = Timelines.from("2025-01-01").asOf("2024-06-30");

        assertThat(books.completion(FULL_TIME))
                .isEqualTo(new Completion(
                        Optional.of(LocalDate.of(2029, 12, 31)),
                        List.of(new Completion.Assumption.ContinuesAt(
                                WorkingFraction.FULL_TIME, LocalDate.of(2025, 1, 1)))));
    }

    @Test
    void anAssumedFractionDoesNotWaitForAbsencePlannedAfterTheLastService() {
        var books = Timelines.from("2025-01-01")
                .served("clinic", "2025-01-01", "2025-06-30", 100)
                .away("parental leave", "2025-06-01", "2026-05-31", AbsenceExtent.WHOLE)
                .asOf("2025-03-01");

        assertThat(books.completion(FULL_TIME).day()).contains(LocalDate.of(2030, 1, 30));
    }

    @Test
    void daysThatHavePassedUnrecordedAreNotAssumed() {
        var books = Timelines.from("2025-01-01").asOf("2025-01-31");

        assertThat(books.completion(FULL_TIME).day()).contains(LocalDate.of(2030, 1, 31));
    }

    @Test
    void aPostThatIsTooSmallDoesNotCompleteWithinTheCalendar() {
        var books = Timelines.from("2025-01-01")
                .with(ServiceSpell.of("tiny", new OngoingSpan(LocalDate.of(2025, 1, 1)), new WorkingFraction(1)))
                .asOf("2025-01-31");

        assertThat(books.completion(NOTHING_ASSUMED).day()).isEmpty();
    }

    @Test
    void aCategoryIsItsShareOfADaySeveralKindsCover() {
        var books = Timelines.from("2025-01-01")
                .served("health centre", "2025-01-01", "2025-01-10", 100, TimeCategory.PRIMARY_CARE)
                .served("on call", "2025-01-06", "2025-01-10", 50, TimeCategory.ACUTE_CARE)
                .asOf("2025-01-10");

        assertThat(books.credited()).isEqualTo(FullTimeDays.of(10));
        assertThat(books.credited(TimeCategory.PRIMARY_CARE)).hasToString("P8.3333333D");
        assertThat(books.credited(TimeCategory.ACUTE_CARE)).hasToString("P1.66666665D");
        assertThat(books.credited(TimeCategory.BT)).isEqualTo(FullTimeDays.ZERO);
    }

    @Test
    void serviceMayBelongToSeveralCategoriesAndCreditsToNone() {
        var books = Timelines.from("2025-01-01")
                .served("BT", "2025-01-01", "2025-01-10", 100, TimeCategory.BT, TimeCategory.PRIMARY_CARE)
                .credited("decision", 1, 0, Optional.empty())
                .asOf("2025-01-10");

        assertThat(books.credited(TimeCategory.BT)).isEqualTo(FullTimeDays.of(10));
        assertThat(books.credited(TimeCategory.PRIMARY_CARE)).isEqualTo(FullTimeDays.of(10));
        assertThat(books.credited(TimeCategory.CREDITED)).isEqualTo(FullTimeDays.of(31));
    }

    @Test
    void foundationTrainingInPrimaryCareIsWhatIsBoth() {
        var books = Timelines.from("2025-01-01")
                .served("health centre", "2025-01-01", "2025-01-10", 100, TimeCategory.BT, TimeCategory.PRIMARY_CARE)
                .served("ward", "2025-01-11", "2025-01-20", 100, TimeCategory.BT)
                .asOf("2025-01-20");

        assertThat(books.credited(TimeCategory.BT, TimeCategory.PRIMARY_CARE)).isEqualTo(FullTimeDays.of(10));
        assertThat(books.credited(TimeCategory.BT, TimeCategory.BT)).isEqualTo(FullTimeDays.of(20));
    }

    @Test
    void conventionsAreAnsweredInTheirOrder() {
        var results = Timelines.from("2025-01-01").asOf("2025-01-31").conventions(NOTHING_ASSUMED);

        assertThat(results).extracting(ConventionResult::convention).containsExactly(MonthConvention.values());
    }

    @Test
    void fiveYearsOfDaysAreNotSixtyMonthsUnderEveryConvention() {
        var results = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2024-02-14", 100)
                .asOf("2024-02-14")
                .conventions(FULL_TIME);

        assertThat(results)
                .extracting(result -> result.convention() + " " + result.months() + " " + result.fulfilled() + " "
                        + result.completion().orElseThrow())
                .containsExactly(
                        "ANCHORED 60.0000 true 2024-02-14",
                        "CALENDAR_MONTH_FRACTION 59.9827 false 2024-02-15",
                        "DAYS_30 60.8666 true 2024-01-19",
                        "DAYS_365_OVER_12 60.0328 true 2024-02-13",
                        "DAYS_30_4375 59.9917 false 2024-02-15");
    }

    @Test
    void monthsAreCutAndNeverRoundedUpToTheRequirement() {
        var anchored = Timelines.from("2019-02-15")
                .served("clinic", "2019-02-15", "2024-02-13", 100)
                .with(ServiceSpell.of("last day", DateSpan.on(LocalDate.of(2024, 2, 14)), new WorkingFraction(9_999)))
                .asOf("2024-02-14")
                .conventions(NOTHING_ASSUMED)
                .get(0);

        assertThat(anchored.months()).isEqualTo(new BigDecimal("59.9999"));
        assertThat(anchored.fulfilled()).isFalse();
    }

    @Test
    void booksKnowWhatTheyAreKeptOf() {
        var timeline = Timelines.from("2025-01-01").build();
        var required = RequiredTime.ofMonths(66);

        var books = TimeAccount.of(timeline, required, LocalDate.of(2025, 6, 30));

        assertThat(books.timeline()).isEqualTo(timeline);
        assertThat(books.requirement()).isEqualTo(required);
        assertThat(books.asOf()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    private static DayReason reasonOf(TimeAccount books, String day) {
        return books.ledger().explain(LocalDate.parse(day)).reason();
    }

    private static AbsenceExtent ofService(int percent) {
        return new AbsenceExtent.OfService(WorkingFraction.ofPercent(percent));
    }

    private static AbsenceExtent ofFullTime(int percent) {
        return new AbsenceExtent.OfFullTime(WorkingFraction.ofPercent(percent));
    }
}
