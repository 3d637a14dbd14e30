package se.delmal.server.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineStatesTest {

    private final long start = System.nanoTime();
    private static final long LENGTH = 100;

    private final List<String> calls = new ArrayList<>();
    private final Deadline deadline = new Deadline(start, LENGTH, closed -> calls.add("closed"));

    @Test
    void isOverWhenItsTimeIs() {
        deadline.look(start + 99);
        assertThat(deadline.isOver()).isFalse();

        deadline.look(start + 100);

        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void cancelsWhatRunsEachTimeItIsLookedAt() {
        deadline.begins(statement());

        deadline.look(start + 100);
        deadline.look(start + 150);

        assertThat(calls).containsExactly("cancel", "cancel");
    }

    @Test
    void letsNothingBeginOrBeCommittedOnceItIsOver() {
        deadline.look(start + 100);

        assertThatThrownBy(() -> deadline.begins(statement())).isInstanceOf(Deadline.PassedException.class);
        assertThatThrownBy(deadline::beginsCommit).isInstanceOf(Deadline.PassedException.class);
    }

    @Test
    void isNeverOverWhileAChangeIsCommitted() {
        deadline.begins(statement());
        deadline.beginsCommit();

        deadline.look(start + 1_000);

        assertThat(deadline.isOver()).isFalse();
        assertThat(calls).isEmpty();
    }

    @Test
    void givesAsLongAgainToTellOfAChangeThatIsMade() {
        deadline.beginsCommit();
        deadline.endsCommit(start + 1_000);

        deadline.look(start + 1_099);
        assertThat(deadline.isOver()).isFalse();
        deadline.look(start + 1_100);
        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void letsTheJournalBeWrittenThoughItIsOver() {
        deadline.look(start + 100);
        deadline.concludes(start + 101);

        assertThatCode(() -> deadline.begins(statement())).doesNotThrowAnyException();
        assertThatCode(deadline::beginsCommit).doesNotThrowAnyException();
        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void isLookedAtNoMoreOnceItIsClosed() {
        deadline.close();

        assertThat(calls).containsExactly("closed");
    }

    private Statement statement() {
        return (Statement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("cancel")) {
                        calls.add("cancel");
                    }
                    return switch (method.getName()) {
                        case "isClosed" -> false;
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == arguments[0];
                        default -> null;
                    };
                });
    }
}
