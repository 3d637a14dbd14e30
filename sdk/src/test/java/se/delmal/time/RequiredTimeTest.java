package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTimeTest {

    private static final RequiredTime FIVE_YEARS = RequiredTime.ofMonths(60);

    @ParameterizedTest
    @CsvSource({"2019-02-15, 1826, 2024-02-14", "2020-02-15, 1827, 2025-02-14", "2021-07-01, 1826, 2026-06-30"})
    void fiveYearsEndOnTheEveOfTheFifthAnniversary(LocalDate start, long days, LocalDate last) {
        assertThat(FIVE_YEARS.startingOn(start)).isEqualTo(FullTimeDays.of(days));
        assertThat(FIVE_YEARS.lastDayFrom(start)).isEqualTo(last);
    }

    @Test
    void fiveYearsFromLeapDayEndOnTheEveOfTheLastOfFebruary() {
        var leapDay = LocalDate.of(2020, 2, 29);

        assertThat(FIVE_YEARS.lastDayFrom(leapDay)).isEqualTo(LocalDate.of(2025, 2, 27));
        assertThat(FIVE_YEARS.startingOn(leapDay)).isEqualTo(FullTimeDays.of(1826));
    }

    @Test
    void fourYearsFromLeapDayEndOnTheEveOfLeapDay() {
        assertThat(RequiredTime.ofMonths(48).lastDayFrom(LocalDate.of(2020, 2, 29)))
                .isEqualTo(LocalDate.of(2024, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-31, 66, 2027-02-27",
        "2025-01-31, 1, 2025-02-27",
        "2024-01-31, 1, 2024-02-28",
        "2025-01-30, 1, 2025-02-27",
        "2025-03-31, 1, 2025-04-29",
        "2025-03-31, 2, 2025-05-30"
    })
    void aMonthWithoutTheDayEndsOnTheEveOfItsLast(LocalDate start, int months, LocalDate last) {
        assertThat(RequiredTime.ofMonths(months).lastDayFrom(start)).isEqualTo(last);
    }

    @Test
    void theSameMonthsAreLongerFromAnotherStart() {
        var month = RequiredTime.ofMonths(1);

        assertThat(month.startingOn(LocalDate.of(2025, 2, 1))).isEqualTo(FullTimeDays.of(28));
        assertThat(month.startingOn(LocalDate.of(2024, 2, 1))).isEqualTo(FullTimeDays.of(29));
        assertThat(month.startingOn(LocalDate.of(2025, 3, 1))).isEqualTo(FullTimeDays.of(31));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 601, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesMonthsOutOfRange(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredTime.ofMonths(months))
                .withMessage("Required months must be from 0 to 600, not " + months);
    }

    @Test
    void noMonthsAreNoDays() {
        assertThat(RequiredTime.ofMonths(0).startingOn(LocalDate.of(2025, 1, 31)))
                .isEqualTo(FullTimeDays.ZERO);
        assertThat(RequiredTime.ofMonths(0)).isLessThan(RequiredTime.ofMonths(600));
    }
}
