package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final DateSpan SPRING = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

    @Test
    void bothEndsAreIncluded() {
        assertThat(SPRING.lengthInDays()).isEqualTo(181);
        assertThat(SPRING.contains(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(SPRING.contains(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(SPRING.contains(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(SPRING.contains(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void aSpanOfOneDayHasLengthOne() {
        var leapDay = DateSpan.on(LocalDate.of(2024, 2, 29));

        assertThat(leapDay.lengthInDays()).isOne();
        assertThat(leapDay.from()).isEqualTo(leapDay.through());
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 6, 29)))
                .withMessage("A span must end on or after its first day: 2025-06-30 through 2025-06-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "-0001-01-01", "+12025-01-01"})
    void refusesDaysOutsideTheCalendar(String text) {
        var day = LocalDate.parse(text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.on(day))
                .withMessage("Days must lie in the years 1900–2199, not " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OngoingSpan(day))
                .withMessageContaining(text);
    }

    @Test
    void takesTheFirstAndTheLastDayOfTheCalendar() {
        var calendar = DateSpan.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

        assertThat(calendar.lengthInDays()).isEqualTo(109_573);
    }

    @Test
    void aSpanThatMeetsAnotherOnOneDayOverlapsIt() {
        var from = DateSpan.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));
        var after = DateSpan.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));

        assertThat(SPRING.overlaps(from)).isTrue();
        assertThat(SPRING.within(from)).contains(DateSpan.on(LocalDate.of(2025, 6, 30)));
        assertThat(SPRING.overlaps(after)).isFalse();
        assertThat(SPRING.within(after)).isEmpty();
    }

    @Test
    void whatHasNotEndedIsAnotherShape() {
        var ended = Span.of(LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2025, 6, 30)));
        var ongoing = Span.of(LocalDate.of(2025, 1, 1), Optional.empty());

        assertThat(ended).isEqualTo(SPRING);
        assertThat(ongoing).isEqualTo(new OngoingSpan(LocalDate.of(2025, 1, 1)));
        assertThat(ongoing.lastDay()).isEmpty();
        assertThat(ongoing.contains(LocalDate.of(2199, 12, 31))).isTrue();
    }

    @Test
    void onlyWhatHasPassedIsUpToADay() {
        var ongoing = new OngoingSpan(LocalDate.of(2025, 1, 1));

        assertThat(ongoing.upTo(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(ongoing.upTo(LocalDate.of(2025, 6, 30))).contains(SPRING);
        assertThat(SPRING.upTo(LocalDate.of(2026, 1, 1))).contains(SPRING);
    }

    @Test
    void writesTheIsoInterval() {
        assertThat(SPRING).hasToString("2025-01-01/2025-06-30");
        assertThat(new OngoingSpan(LocalDate.of(2025, 1, 1))).hasToString("2025-01-01/..");
    }
}
