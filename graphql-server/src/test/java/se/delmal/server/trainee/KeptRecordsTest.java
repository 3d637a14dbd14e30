package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.record.RoleAssignment;
import se.delmal.role.Role;
import se.delmal.server.security.Caller;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import se.delmal.server.support.TestRecords;
import se.delmal.time.OngoingSpan;

/** A record that was read lately is not read again, and nobody can tell. */
@ServerTest
class KeptRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private String id = "";

    @Autowired
    private ReadableRecords readable;

    @Autowired
    private RecordWriter records;

    @Autowired
    private RecordEditor editor;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Statements.Counter statements;

    @BeforeEach
    void storeARecord() {
        id = Ids.random(Ids.Kind.RECORD);
        var trainee = Ids.random(Ids.Kind.TRAINEE);
        transaction.executeWithoutResult(status -> {
            records.insert(new RecordWriter.NewTrainee("demo", trainee, Optional.empty(), "Alva"));
            records.insert("demo", id, trainee, TestRecords.supervised(), Map.of("h", "supervisor-of-alva"));
        });
    }

    @Test
    void whatWasReadLatelyTakesOneStatementInPlaceOfFour() {
        statements.reset();
        var first = read("supervisor-of-alva");
        int before = statements.count();
        statements.reset();

        var again = read("supervisor-of-alva");

        assertThat(again).isEqualTo(first).isPresent();
        assertThat(before).isEqualTo(4);
        assertThat(statements.count()).isEqualTo(1);
    }

    @Test
    void whatIsKeptForOneIsNotGivenToAnother() {
        assertThat(read("supervisor-of-alva")).isPresent();

        assertThat(read("somebody-else")).isEmpty();
    }

    @Test
    void aChangeShowsAtOnce() {
        var before = read("supervisor-of-alva").orElseThrow();

        transaction.executeWithoutResult(status -> change(before, Role.INSTRUCTOR));

        assertThat(roles()).contains(Role.INSTRUCTOR);
    }

    @Test
    void aChangeThatIsTakenBackNeverShows() {
        var before = read("supervisor-of-alva").orElseThrow();
        transaction.executeWithoutResult(status -> {
            change(before, Role.INSTRUCTOR);
            assertThat(roles()).contains(Role.INSTRUCTOR);
            status.setRollbackOnly();
        });

        transaction.executeWithoutResult(status -> change(before, Role.COURSE_LEADER));

        assertThat(roles()).contains(Role.COURSE_LEADER).doesNotContain(Role.INSTRUCTOR);
    }

    private void change(StoredRecord before, Role role) {
        assertThat(editor.advance(id, before.version())).isTrue();
        editor.addAssignment(before, new RoleAssignment(role, "h", new OngoingSpan(DAY)));
    }

    private List<Role> roles() {
        return read("supervisor-of-alva").orElseThrow().record().assignments().orElse(List.of()).stream()
                .map(RoleAssignment::role)
                .toList();
    }

    private Optional<StoredRecord> read(String subject) {
        var caller = new Caller("demo", subject, Optional.empty(), Optional.empty(), Set.of(), false);
        return Optional.ofNullable(readable.storedById(caller, List.of(id)).get(id));
    }
}
