package se.delmal.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.BaseSubscriber;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import se.delmal.server.support.TestClock;
import se.delmal.server.support.TestRecords;
import se.delmal.server.trainee.RecordChanged;
import se.delmal.server.trainee.RecordEditor;
import se.delmal.server.trainee.RecordWriter;

@ServerTest
class RecordWatchTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int MOST_PER_CALLER = 5;
    private static final int MOST = 7;

    private final Hand clock = new Hand();

    @Autowired
    private JdbcClient database;

    @Autowired
    private Relations relations;

    @Autowired
    private RecordWriter writer;

    @Autowired
    private RecordEditor editor;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Statements.Counter statements;

    private RecordWatch watch;

    @BeforeEach
    void watch() {
        watch = new RecordWatch(database, relations, clock, Duration.ofHours(1), MOST_PER_CALLER, MOST);
    }

    @AfterEach
    void stop() {
        watch.destroy();
    }

    @Test
    void tellsOfAVersionThatWasCommittedByWhomever() {
        var record = record("s1");
        var heard = listen(caller("s1"), record);

        advance(record);
        watch.look();

        assertThat(heard.changes()).containsExactly(new StatusChange(record, 2, clock.instant(), false));
        assertThat(heard.failures).isEmpty();
    }

    @Test
    void tellsEachVersionOnce() {
        var record = record("s1");
        var heard = listen(caller("s1"), record);

        watch.look();
        advance(record);
        watch.look();
        watch.look();
        advance(record);
        watch.look();

        assertThat(heard.versions()).containsExactly(2L, 3L);
    }

    @Test
    void tellsNothingOfWhatIsRolledBack() {
        var record = record("s1");
        var heard = listen(caller("s1"), record);

        transaction.executeWithoutResult(status -> {
            editor.advance(record, 1);
            status.setRollbackOnly();
        });
        watch.look();

        assertThat(heard.changes()).isEmpty();
    }

    @Test
    void tellsOfAChangeBetweenReadingTheRecordAndBeingAdded() {
        var record = record("s1");
        var changes = watch.changes(caller("s1"), record, 1, Optional.empty());
        advance(record);

        var heard = new Heard(Long.MAX_VALUE);
        changes.subscribe(heard);
        watch.look();

        assertThat(heard.versions()).containsExactly(2L);
    }

    @Test
    void looksAtOnceAtWhatIsChangedHere() throws Exception {
        var record = record("s1");
        var heard = listen(caller("s1"), record);
        advance(record);

        watch.changed(new RecordChanged(record));

        assertThat(heard.awaitOne().version()).isEqualTo(2);
    }

    @Test
    void whoIsSlowHearsOfTheNewestVersionOnly() {
        var record = record("s1");
        var heard = new Heard(1);
        watch.changes(caller("s1"), record, 1, Optional.empty()).subscribe(heard);

        for (int i = 0; i < 20; i++) {
            advance(record);
            watch.look();
        }
        heard.request(1);

        assertThat(heard.versions()).containsExactly(2L, 21L);
    }

    @Test
    void whoMayReadNoMoreHearsThatAndNoVersion() {
        var record = record("s1");
        var heard = listen(caller("s1"), record);
        database.sql("update role_assignment set valid_through = :day where record_id = :record")
                .param("day", TestClock.TODAY.minusDays(1))
                .param("record", record)
                .update();
        advance(record);

        watch.look();

        assertThat(heard.changes()).containsExactly(new StatusChange(record, 1, clock.instant(), true));
        assertThat(heard.codes()).containsExactly(ErrorCode.ACCESS_ENDED);
        assertThat(watch.watching()).isZero();
    }

    @Test
    void aRelationEndsWithItsLastDayThoughNobodyChangesTheRecord() {
        var record = record("s1");
        database.sql("update role_assignment set valid_through = :day where record_id = :record")
                .param("day", TestClock.TODAY)
                .param("record", record)
                .update();
        var heard = listen(caller("s1"), record);

        watch.look();
        assertThat(heard.changes()).isEmpty();
        clock.now = clock.now.plus(Duration.ofDays(1));
        watch.look();

        assertThat(heard.changes()).extracting(StatusChange::ended).containsExactly(true);
        assertThat(heard.codes()).containsExactly(ErrorCode.ACCESS_ENDED);
    }

    @Test
    void aNewDayAloneIsNoNews() {
        var record = record("s1");
        var heard = listen(caller("s1"), record);

        clock.now = clock.now.plus(Duration.ofDays(1));
        watch.look();

        assertThat(heard.changes()).isEmpty();
        assertThat(heard.failures).isEmpty();
    }

    @Test
    void anErasedRecordIsTheSameAsOneThatMayNotBeRead() {
        var record = record("s1");
        var heard = listen(caller("s1"), record);
        transaction.executeWithoutResult(status -> editor.remove(record));

        watch.look();

        assertThat(heard.changes()).containsExactly(new StatusChange(record, 1, clock.instant(), true));
        assertThat(heard.codes()).containsExactly(ErrorCode.ACCESS_ENDED);
    }

    @Test
    void aSlowReaderStillHearsThatAccessHasEnded() {
        var record = record("s1");
        var heard = new Heard(1);
        watch.changes(caller("s1"), record, 1, Optional.empty()).subscribe(heard);
        advance(record);
        watch.look();
        advance(record);
        watch.look();
        transaction.executeWithoutResult(status -> editor.remove(record));
        watch.look();

        heard.request(1);

        assertThat(heard.changes()).extracting(StatusChange::ended).containsExactly(false, true);
        assertThat(heard.codes()).containsExactly(ErrorCode.ACCESS_ENDED);
    }

    @Test
    void endsWithTheToken() {
        var record = record("s1");
        var heard = new Heard(Long.MAX_VALUE);
        watch.changes(caller("s1"), record, 1, Optional.of(clock.now.plusSeconds(10)))
                .subscribe(heard);

        watch.look();
        assertThat(heard.failures).isEmpty();
        clock.now = clock.now.plusSeconds(10);
        advance(record);
        watch.look();

        assertThat(heard.changes()).isEmpty();
        assertThat(heard.codes()).containsExactly(ErrorCode.UNAUTHENTICATED);
        assertThat(watch.watching()).isZero();
    }

    @Test
    void asksNothingWhereNobodyWatches() {
        statements.reset();

        watch.look();
        watch.changed(new RecordChanged("R"));

        assertThat(statements.count()).isZero();
    }

    @Test
    void asksOnceForAllRecordsAndOnceForAllRights() {
        var records = List.of(record("s1", "s2"), record("s1", "s2"), record("s2"));
        records.forEach(record -> listen(caller("s2"), record));
        records.subList(0, 2).forEach(record -> listen(caller("s1"), record));

        statements.reset();
        watch.look();
        assertThat(statements.count()).isEqualTo(1);

        records.forEach(this::advance);
        statements.reset();
        watch.look();
        assertThat(statements.count()).isEqualTo(2);
    }

    @Test
    void tellsNobodyOfAnotherTenant() {
        var record = record("s1");
        var other = new Caller("other", "s1", Optional.empty(), Optional.empty(), Set.of(), false);
        var heard = listen(other, record);
        var own = listen(caller("s1"), record);
        advance(record);

        watch.look();

        assertThat(heard.codes()).containsExactly(ErrorCode.ACCESS_ENDED);
        assertThat(own.versions()).containsExactly(2L);
    }

    @Test
    void refusesTheSixthOfOneCallerAndTheEighthOfAll() {
        var record = record("s1");
        for (int i = 0; i < MOST_PER_CALLER; i++) {
            assertThat(listen(caller("s1"), record).failures).isEmpty();
        }

        assertThat(listen(caller("s1"), record).failures)
                .singleElement()
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
                    assertThat(failure.details())
                            .isEqualTo(Map.of("limit", "subscriptions", "allowed", 5L, "actual", 6L));
                });
        assertThat(listen(caller("s2"), record).failures).isEmpty();
        assertThat(listen(caller("s3"), record).failures).isEmpty();
        assertThat(listen(caller("s4"), record).codes()).containsExactly(ErrorCode.UNAVAILABLE);
    }

    @Test
    void whoLeavesMakesRoom() {
        var record = record("s1");
        var heard = new ArrayList<Heard>();
        for (int i = 0; i < MOST_PER_CALLER; i++) {
            heard.add(listen(caller("s1"), record));
        }

        heard.get(0).cancel();
        heard.get(0).cancel();

        assertThat(watch.watching()).isEqualTo(MOST_PER_CALLER - 1);
        assertThat(listen(caller("s1"), record).failures).isEmpty();
        assertThat(listen(caller("s1"), record).codes()).containsExactly(ErrorCode.LIMIT_EXCEEDED);
    }

    private Heard listen(Caller caller, String record) {
        var heard = new Heard(Long.MAX_VALUE);
        watch.changes(caller, record, 1, Optional.empty()).subscribe(heard);
        return heard;
    }

    private static Caller caller(String subject) {
        return new Caller("watched", subject, Optional.empty(), Optional.empty(), Set.of(), false);
    }

    /** Stores a record with these principal supervisors. */
    private String record(String... subjects) {
        int number = NUMBER.incrementAndGet();
        var id = "Rwatch" + number;
        transaction.executeWithoutResult(status -> {
            writer.insert(new RecordWriter.NewTrainee("watched", "Twatch" + number, Optional.empty(), "Olle Ek"));
            writer.insert("watched", id, "Twatch" + number, TestRecords.supervised(), Map.of("h", subjects[0]));
        });
        for (int i = 1; i < subjects.length; i++) {
            database.sql("insert into person (record_id, ref, position, id, subject, body)"
                            + " select record_id, :ref, :position, :id, :subject, body from person"
                            + " where record_id = :record and ref = 'h'")
                    .param("ref", "h" + i)
                    .param("position", i)
                    .param("id", "P" + id + i)
                    .param("subject", subjects[i])
                    .param("record", id)
                    .update();
            database.sql("insert into role_assignment (record_id, position, role, person_ref, valid_from)"
                            + " values (:record, :position, 'PRINCIPAL_SUPERVISOR', :ref, :from)")
                    .param("record", id)
                    .param("position", i)
                    .param("ref", "h" + i)
                    .param("from", LocalDate.of(2022, 1, 1))
                    .update();
        }
        return id;
    }

    private void advance(String record) {
        transaction.executeWithoutResult(
                status -> editor.advance(record, editor.version(record).orElseThrow()));
    }

    /** Somebody who listens, as fast as they like. */
    private static final class Heard extends BaseSubscriber<StatusChange> {

        private final List<StatusChange> told = new ArrayList<>();
        private final List<Throwable> failures = new ArrayList<>();
        private final long first;

        Heard(long first) {
            this.first = first;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(first);
        }

        @Override
        protected synchronized void hookOnNext(StatusChange change) {
            told.add(change);
            notifyAll();
        }

        @Override
        protected void hookOnError(Throwable failure) {
            failures.add(failure);
        }

        synchronized List<StatusChange> changes() {
            return List.copyOf(told);
        }

        synchronized StatusChange awaitOne() throws InterruptedException {
            for (int i = 0; told.isEmpty() && i < 100; i++) {
                wait(100);
            }
            return told.get(0);
        }

        List<Long> versions() {
            return changes().stream().map(StatusChange::version).toList();
        }

        List<ErrorCode> codes() {
            return failures.stream().map(failure -> ((Failure) failure).code()).toList();
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = TestClock.TODAY.atTime(12, 0).atZone(getZone()).toInstant();

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Stockholm");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
