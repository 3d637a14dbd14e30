package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingFractionTest {

    @ParameterizedTest
    @CsvSource({"80, 8000, 80%", "87.5, 8750, 87.5%", "33.33, 3333, 33.33%", "0.01, 1, 0.01%", "100.00, 10000, 100%"})
    void keepsEveryHundredthOfAPercent(BigDecimal percent, int basisPoints, String text) {
        var fraction = WorkingFraction.ofPercent(percent);

        assertThat(fraction.basisPoints()).isEqualTo(basisPoints);
        assertThat(fraction).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-0.01", "100.01", "180", "1E+9"})
    void refusesWhatIsNoShareOfFullTime(BigDecimal percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingFraction.ofPercent(percent))
                .withMessage("A working fraction must be over 0 and at most 100 percent, not " + percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.333", "0.001", "99.999", "1E-999999"})
    void refusesMoreThanTwoDecimals(BigDecimal percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingFraction.ofPercent(percent))
                .withMessage("A working fraction has at most two decimals of a percent, not " + percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "-1, -0.01", "10001, 100.01"})
    void refusesBasisPointsThatAreNoShareOfFullTime(int basisPoints, String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingFraction(basisPoints))
                .withMessage("A working fraction must be over 0 and at most 100 percent, not " + percent);
    }

    @Test
    void aLargerShareComesAfterASmallerOne() {
        assertThat(WorkingFraction.ofPercent(80)).isLessThan(WorkingFraction.FULL_TIME);
    }

    @Test
    void percentHasNoNeedlessZeros() {
        assertThat(WorkingFraction.ofPercent(80).percent()).isEqualTo(new BigDecimal("80"));
        assertThat(WorkingFraction.FULL_TIME.percent()).isEqualTo(new BigDecimal("100"));
        assertThat(WorkingFraction.ofPercent(new BigDecimal("87.50")).percent()).isEqualTo(new BigDecimal("87.5"));
    }
}
