package se.delmal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, NOT_TOLD, NOT_TOLD, YES",
        "NO, NO, NO, NO",
        "NO, NOT_TOLD, NO, NOT_TOLD",
        "NOT_TOLD, NOT_TOLD, NOT_TOLD, NOT_TOLD"
    })
    void whatDecidesDecidesWhateverIsNotTold(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @Test
    void whatIsEmptyIsNotTold() {
        assertThat(Truth.of(Optional.empty())).isEqualTo(Truth.NOT_TOLD);
        assertThat(Truth.of(Optional.of(false))).isEqualTo(Truth.NO);
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
    }
}
