package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What holds of every requirement in months, and of amounts walked in months. */
final class RequiredTimeLaws {

    static void fullTimeIsDoneOnTheEveOfTheAnniversary(LocalDate start, RequiredTime required) {
        var fullTime = ServiceSpell.of("post", new OngoingSpan(start), WorkingFraction.FULL_TIME);
        var timeline = new Timeline(start, List.of(fullTime), List.of(), List.of());

        var completion = TimeAccount.of(timeline, required, start).completion(Optional.empty());

        assertThat(completion.day()).contains(required.lastDayFrom(start));
        assertThat(required.lastDayFrom(start))
                .isEqualTo(start.plusMonths(required.months()).minusDays(1));
    }

    static void aMonthMoreIsNeverLessThanTwentyEightDaysMore(LocalDate start, RequiredTime required) {
        var more = RequiredTime.ofMonths(required.months() + 1).startingOn(start);

        assertThat(more.lessAtMost(required.startingOn(start))).isBetween(FullTimeDays.of(28), FullTimeDays.of(31));
    }

    static void anAmountWalkedOnTheCalendarComesBackToItself(FullTimeDays amount, LocalDate start) {
        var walked = TrainingAmount.of(amount, start);

        var end = start.plusMonths(12L * walked.years() + walked.months()).plusDays(walked.restDays());
        assertThat(end.toEpochDay() - start.toEpochDay())
                .isEqualTo(amount.toDecimal().longValue());
        assertThat(walked.months()).isBetween(0, 11);
        assertThat(walked.restDays()).isBetween(0, 30);
        assertThat(walked.text(Locale.forLanguageTag("sv"))).isNotBlank().doesNotContain(" 0 ");
    }

    private RequiredTimeLaws() {}
}
