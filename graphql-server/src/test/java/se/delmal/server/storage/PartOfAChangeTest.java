package se.delmal.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.role.Role;
import se.delmal.server.identity.IdentityNumber;
import se.delmal.server.identity.IdentityNumbers;
import se.delmal.server.journal.AccessAction;
import se.delmal.server.journal.AccessJournal;
import se.delmal.server.security.Caller;
import se.delmal.server.support.ServerTest;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.RecordWriter;

/** What is only part of a change refuses to be all of it, and what is read together is read as of one moment. */
@ServerTest
class PartOfAChangeTest {

    @Autowired
    private RecordWriter writer;

    @Autowired
    private RecordEditor editor;

    @Autowired
    private IdentityNumbers numbers;

    @Autowired
    private AccessJournal journal;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Test
    void aTraineeIsNotWrittenAlone() {
        refuses(() -> writer.insert(new RecordWriter.NewTrainee("t", "alone", Optional.empty(), "Alone")));

        assertThat(trainees()).isZero();
    }

    @Test
    void anIdentityNumberIsNotWrittenAlone() {
        var number = IdentityNumber.find("191212121212").orElseThrow();

        refuses(() -> numbers.store("t", "alone", number));
    }

    @Test
    void aRecordIsNotChangedAlone() {
        refuses(() -> editor.advance("R1", 1));
        refuses(() -> editor.version("R1"));
        refuses(() -> editor.setSubject("R1", "p1", "somebody"));
        refuses(() -> editor.remove("R1"));
    }

    @Test
    void aChangeAndItsLineInTheJournalBelongTogether() {
        var caller = new Caller("t", "somebody", Optional.empty(), Optional.empty(), Set.of(), false);

        refuses(() -> journal.write(caller, "T1", "R1", Role.TRAINEE, AccessAction.WRITE, List.of("entry")));
    }

    @Test
    void whatFailsLateUndoesWhatWasDoneBefore() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    writer.insert(new RecordWriter.NewTrainee("t", "alone", Optional.empty(), "Alone"));
                    assertThat(trainees()).isOne();
                    throw new IllegalArgumentException("too late");
                }))
                .hasMessage("too late");

        assertThat(trainees()).isZero();
    }

    @Test
    void aSnapshotDoesNotSeeWhatIsCommittedMeanwhile() throws Exception {
        var seen = snapshots.read(() -> {
            int before = trainees();
            CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status ->
                            writer.insert(new RecordWriter.NewTrainee("t", "alone", Optional.empty(), "Alone"))))
                    .join();
            return List.of(before, trainees());
        });

        assertThat(seen).containsExactly(0, 0);
        assertThat(trainees()).isOne();
        transaction.executeWithoutResult(
                status -> database.sql("delete from trainee where id = 'alone'").update());
    }

    @Test
    void aSnapshotInsideAChangeSeesTheChange() {
        transaction.executeWithoutResult(status -> {
            writer.insert(new RecordWriter.NewTrainee("t", "alone", Optional.empty(), "Alone"));
            assertThat(snapshots.read(this::trainees)).isOne();
            status.setRollbackOnly();
        });
    }

    private int trainees() {
        return database.sql("select count(*) from trainee where id = 'alone'")
                .query(Integer.class)
                .single();
    }

    private static void refuses(ThrowingCallable part) {
        assertThatThrownBy(part).isInstanceOf(IllegalTransactionStateException.class);
    }
}
