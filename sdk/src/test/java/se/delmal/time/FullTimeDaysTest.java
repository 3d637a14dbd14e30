package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullTimeDaysTest {

    @Test
    void eightyPercentOfAYearIsTwoHundredAndNinetyTwoDays() {
        var year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

        var amount = FullTimeDays.of(year, WorkingFraction.ofPercent(80));

        assertThat(amount).isEqualTo(FullTimeDays.of(292)).hasToString("P292D");
    }

    @Test
    void threeQuartersOfSpringAreWrittenExactly() {
        var spring = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

        var amount = FullTimeDays.of(spring, WorkingFraction.ofPercent(75));

        assertThat(amount).hasToString("P135.75D");
        assertThat(amount.toDecimal()).isEqualTo(new BigDecimal("135.75"));
    }

    @Test
    void aThirdAwayFromTwoThirdsIsExact() {
        var day = DateSpan.on(LocalDate.of(2025, 1, 1));
        var post = ServiceSpell.of("post", day, WorkingFraction.ofPercent(new BigDecimal("66.67")));
        var away = new AbsenceSpell(
                "leave", day, new AbsenceExtent.OfService(WorkingFraction.ofPercent(new BigDecimal("33.33"))), false);

        var books = Timelines.from(day.from()).with(post).with(away).asOf(day.through());

        assertThat(books.credited()).hasToString("P0.44448889D");
    }

    @Test
    void tenDaysAreWrittenWithoutAnExponent() {
        assertThat(FullTimeDays.of(10)).hasToString("P10D");
        assertThat(FullTimeDays.of(1_000_000)).hasToString("P1000000D");
        assertThat(FullTimeDays.ZERO).hasToString("P0D");
        assertThat(new FullTimeDays(1)).hasToString("P0.00000001D");
    }

    @Test
    void takingAwayMoreThanThereIsLeavesNothing() {
        assertThat(FullTimeDays.of(3).lessAtMost(FullTimeDays.of(1))).isEqualTo(FullTimeDays.of(2));
        assertThat(FullTimeDays.of(1).lessAtMost(FullTimeDays.of(3))).isEqualTo(FullTimeDays.ZERO);
        assertThat(FullTimeDays.of(1).lessAtMost(FullTimeDays.of(1)).isZero()).isTrue();
    }

    @Test
    void refusesToBeNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FullTimeDays(-1))
                .withMessage("Full-time days must be 0 or more, not -0.00000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeDays.of(-3))
                .withMessageStartingWith("Full-time days must be 0 or more, not -3");
    }

    @Test
    void theLargestAmountReadsBackAndCannotGrow() {
        var largest = new FullTimeDays(Long.MAX_VALUE);

        assertThat(largest).hasToString("P92233720368.54775807D");
        assertThat(FullTimeDays.parse("P92233720368.54775807D")).isEqualTo(largest);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.plus(new FullTimeDays(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FullTimeDays.of(92_233_720_369L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PD",
                "292",
                "P292",
                "292D",
                "p292d",
                "P-1D",
                "-P1D",
                "P+1D",
                "P01D",
                "P1.D",
                "P.5D",
                "P1,5D",
                "P1.123456789D",
                "P1E3D",
                "P1M",
                " P1D",
                "P1D ",
                "P٣D"
            })
    void refusesOtherTextAndQuotesIt(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> FullTimeDays.parse(text))
                .withMessage("Not full-time days such as P135.75D, with at most 8 decimals of a day: " + text)
                .matches(refused -> refused.getParsedString().equals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P92233720368.54775808D", "P99999999999D"})
    void refusesMoreThanCanBeCountedAndNamesTheMost(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> FullTimeDays.parse(text))
                .withMessage("Full-time days must be at most P92233720368.54775807D: " + text);
    }
}
