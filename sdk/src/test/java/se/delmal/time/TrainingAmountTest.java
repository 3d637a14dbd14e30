package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingAmountTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "P0D, 0 dagar, 0 days",
        "P1D, 1 dag, 1 day",
        "P2D, 2 dagar, 2 days",
        "P0.5D, '0,5 dagar', 0.5 days",
        "P1.5D, '1,5 dagar', 1.5 days",
        "P30D, 30 dagar, 30 days",
        "P31D, 1 månad, 1 month",
        "P32D, 1 månad 1 dag, 1 month 1 day",
        "P59D, 2 månader, 2 months",
        "P365D, 1 år, 1 year",
        "P396D, 1 år 1 månad, 1 year 1 month",
        "P1826.25D, '5 år 0,25 dagar', 5 years 0.25 days",
        "P819.12345678D, '2 år 2 månader 30,12345678 dagar', 2 years 2 months 30.12345678 days"
    })
    void readsAsPeopleSayIt(String amount, String swedish, String english) {
        var walked = TrainingAmount.of(FullTimeDays.parse(amount), START);

        assertThat(walked.text(Locale.forLanguageTag("sv"))).isEqualTo(swedish);
        assertThat(walked.text(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void everyEnglishReadsEnglishAndEverybodyElseSwedish() {
        var amount = TrainingAmount.of(FullTimeDays.of(365), START);

        assertThat(amount.text(Locale.UK)).isEqualTo("1 year");
        assertThat(amount.text(Locale.forLanguageTag("sv-FI"))).isEqualTo("1 år");
        assertThat(amount.text(Locale.GERMAN)).isEqualTo("1 år");
        assertThat(amount.text(Locale.ROOT)).isEqualTo("1 år");
    }

    @Test
    void theSameDaysAreOtherMonthsFromAnotherStart() {
        var february = TrainingAmount.of(FullTimeDays.of(28), LocalDate.of(2025, 2, 1));
        var march = TrainingAmount.of(FullTimeDays.of(28), LocalDate.of(2025, 3, 1));

        assertThat(february).isEqualTo(new TrainingAmount(FullTimeDays.of(28), 0, 1, 0));
        assertThat(march).isEqualTo(new TrainingAmount(FullTimeDays.of(28), 0, 0, 28));
    }

    @Test
    void aMonthFromTheThirtyFirstIsFullOnTheEveOfTheLastOfTheNext() {
        assertThat(TrainingAmount.of(FullTimeDays.of(28), LocalDate.of(2025, 1, 31))
                        .months())
                .isOne();
        assertThat(TrainingAmount.of(FullTimeDays.of(27), LocalDate.of(2025, 1, 31))
                        .months())
                .isZero();
    }

    @Test
    void aPartOfADayIsKeptInTheAmountAndNotInTheWholeDays() {
        var amount = TrainingAmount.of(FullTimeDays.parse("P30.99999999D"), START);

        assertThat(amount.months()).isZero();
        assertThat(amount.restDays()).isEqualTo(30);
        assertThat(amount.days()).isEqualTo(FullTimeDays.parse("P30.99999999D"));
    }
}
