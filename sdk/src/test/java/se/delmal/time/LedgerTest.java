package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Ledger LEDGER = Timelines.from("2025-01-01")
            .served("clinic", "2025-01-01", "2025-01-10", 80)
            .vacation("skiing", "2025-01-06", "2025-01-07")
            .away("ill", "2025-01-08", "2025-01-08", AbsenceExtent.WHOLE)
            .credited("decision", 1, 2, Optional.of(LocalDate.of(2025, 1, 3)))
            .asOf("2025-01-12")
            .ledger();

    @Test
    void tellsEveryRunOfDaysWithItsReasonAndSources() {
        assertThat(LEDGER.rows())
                .extracting(row -> row.span() + " " + row.reason() + " " + row.perDay() + " " + row.amount() + " "
                        + row.runningTotal() + " " + row.sources())
                .containsExactly(
                        "2025-01-03/2025-01-03 CREDITED P0D P33D P33D [decision]",
                        "2025-01-01/2025-01-05 SERVICE P0.8D P4D P37D [clinic]",
                        "2025-01-06/2025-01-07 COUNTED_LEAVE P0.8D P1.6D P38.6D [clinic, skiing]",
                        "2025-01-08/2025-01-08 AWAY P0D P0D P38.6D [clinic, ill]",
                        "2025-01-09/2025-01-10 SERVICE P0.8D P1.6D P40.2D [clinic]",
                        "2025-01-11/2025-01-12 UNRECORDED P0D P0D P40.2D []");
    }

    @Test
    void explainsADayOfService() {
        assertThat(LEDGER.explain(LocalDate.of(2025, 1, 5)))
                .isEqualTo(new DayAccount(
                        LocalDate.of(2025, 1, 5), FullTimeDays.parse("P0.8D"), DayReason.SERVICE, List.of("clinic")));
    }

    @Test
    void explainsADayOnWhichACreditFallsByItsService() {
        assertThat(LEDGER.explain(LocalDate.of(2025, 1, 3)).reason()).isEqualTo(DayReason.SERVICE);
    }

    @Test
    void explainsThatADayLiesBeforeTheStart() {
        var day = LocalDate.of(2024, 12, 31);

        assertThat(LEDGER.explain(day))
                .isEqualTo(new DayAccount(day, FullTimeDays.ZERO, DayReason.BEFORE_START, List.of()));
    }

    @Test
    void explainsThatADayHasNotComeYet() {
        var day = LocalDate.of(2025, 1, 13);

        assertThat(LEDGER.explain(day)).isEqualTo(new DayAccount(day, FullTimeDays.ZERO, DayReason.NOT_YET, List.of()));
    }

    @Test
    void explainsThatNothingIsRecordedOfADay() {
        var day = LocalDate.of(2025, 1, 12);

        assertThat(LEDGER.explain(day))
                .isEqualTo(new DayAccount(day, FullTimeDays.ZERO, DayReason.UNRECORDED, List.of()));
    }

    @Test
    void isEmptyBeforeTheStart() {
        var ledger = Timelines.from("2025-01-01")
                .ongoing("clinic", "2024-06-01", 100)
                .credited("decision", 6, 0, Optional.empty())
                .asOf("2024-12-31")
                .ledger();

        assertThat(ledger.rows()).isEmpty();
        assertThat(ledger.total()).isEqualTo(FullTimeDays.ZERO);
        assertThat(ledger.explain(LocalDate.of(2024, 12, 31)).reason()).isEqualTo(DayReason.BEFORE_START);
        assertThat(ledger.explain(LocalDate.of(2025, 1, 1)).reason()).isEqualTo(DayReason.NOT_YET);
    }
}
