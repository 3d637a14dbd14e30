package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.server.graphql.Cursors.Scope;

class CursorsTest {

    private final Cursors cursors = new Cursors("");
    private final Scope scope = new Scope("list", "filter", "caller");

    @Test
    void readsBackWhatItWrote() {
        assertThat(cursors.read(scope, cursors.write(scope, "2025-01-01/000017")))
                .hasValue("2025-01-01/000017");
    }

    @ParameterizedTest
    @CsvSource({"other, filter, caller", "list, other, caller", "list, filter, other", "listf, ilter, caller"})
    void refusesACursorOfAnotherListFilterOrCaller(String list, String filter, String caller) {
        var foreign = cursors.write(new Scope(list, filter, caller), "x");

        assertThatThrownBy(() -> cursors.read(scope, foreign)).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesACursorThatWasMadeUp(String cursor) {
        assertThatThrownBy(() -> cursors.read(scope, cursor)).isInstanceOf(Failure.class);
    }

    @Test
    void refusesACursorOfAnotherKey() {
        var foreign = new Cursors("another key").write(scope, "x");

        assertThatThrownBy(() -> cursors.read(scope, foreign)).isInstanceOf(Failure.class);
    }
}
