package se.delmal.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    @ParameterizedTest
    @CsvSource({"1.0, 1", "10, 10", "100, 100", "0.50, 0.5", "0, 0.0"})
    void theSameNumberIsTheSameCadenceHoweverItIsWritten(BigDecimal one, BigDecimal other) {
        assertThat(least(one)).isEqualTo(least(other)).hasToString(least(other).toString());
    }

    @Test
    void aNumberIsKeptInPlainForm() {
        assertThat(least(new BigDecimal("1E+1")).min().orElseThrow()).hasToString("10");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 1", "0, -1"})
    void numbersThatCannotBeAreRefused(BigDecimal min, BigDecimal max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Cadence(CadenceKind.PER_YEAR, Optional.of(min), Optional.of(max), Optional.of("meeting")));
    }

    @Test
    void aBlankUnitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Cadence(CadenceKind.PER_YEAR, Optional.empty(), Optional.empty(), Optional.of(" ")));
    }

    private static Cadence least(BigDecimal number) {
        return new Cadence(CadenceKind.PER_YEAR, Optional.of(number), Optional.empty(), Optional.empty());
    }
}
