package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void refusesToStartOutsideTheCalendar(LocalDate start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(start, List.of(), List.of(), List.of()))
                .withMessage("Days must lie in the years 1900–2199, not " + start);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 'Credited months must be from 0 to 600, not -1'",
        "601, 0, 'Credited months must be from 0 to 600, not 601'",
        "0, -1, 'Credited days must be from 0 to 20000, not -1'",
        "0, 20001, 'Credited days must be from 0 to 20000, not 20001'"
    })
    void refusesCreditsOutOfRange(int months, int days, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Credit("credit", months, days, Optional.empty()))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void refusesCreditsThatCountFromADayOutsideTheCalendar(LocalDate from) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Credit("credit", 6, 0, Optional.of(from)))
                .withMessage("Days must lie in the years 1900–2199, not " + from);
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        var services =
                new ArrayList<>(List.of(ServiceSpell.of("post", new OngoingSpan(START), WorkingFraction.FULL_TIME)));
        var timeline = new Timeline(START, services, List.of(), List.of());

        services.clear();

        assertThat(timeline.services()).hasSize(1);
    }

    @Test
    void aSpellDoesNotChangeWithTheSetItWasMadeFrom() {
        var categories = EnumSet.of(TimeCategory.BT);
        var spell = new ServiceSpell("post", DateSpan.on(START), WorkingFraction.FULL_TIME, categories);

        categories.clear();

        assertThat(spell.categories()).containsExactly(TimeCategory.BT);
    }
}
