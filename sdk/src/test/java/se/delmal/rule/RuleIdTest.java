package se.delmal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"se.minimum-time", "OST-12", "a", "skane.7.b"})
    void isWordsJoinedByDotsAndHyphens(String id) {
        assertThat(RuleId.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".a", "a.", "a..b", "a b", "å", "a-"})
    void refusesAnythingElse(String id) {
        assertThatThrownBy(() -> RuleId.of(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
