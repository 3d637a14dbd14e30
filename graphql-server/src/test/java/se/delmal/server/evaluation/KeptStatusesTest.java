package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.TestRecords;
import se.delmal.server.trainee.StoredRecord;

/** A version of a record is judged once a day, and nobody can tell. */
@ServerTest
class KeptStatusesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final KeptStatuses kept = new KeptStatuses(DataSize.ofMegabytes(1));
    private final AtomicInteger judged = new AtomicInteger();

    @Autowired
    private Statuses statuses;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aVersionAndADayAreJudgedOnce() {
        var first = ask(kept, stored("R1", 1), DAY);

        assertThat(ask(kept, stored("R1", 1), DAY)).isSameAs(first);
        assertThat(judged).hasValue(1);
    }

    @Test
    void anotherVersionAnotherDayAndAnotherRecordAreJudgedByThemselves() {
        ask(kept, stored("R1", 1), DAY);
        ask(kept, stored("R1", 2), DAY);
        ask(kept, stored("R1", 1), DAY.plusDays(1));
        ask(kept, stored("R2", 1), DAY);

        assertThat(judged).hasValue(4);
    }

    @Test
    void whatAChangeHasNotYetMadeIsNeverKept() {
        transaction.executeWithoutResult(status -> ask(kept, stored("R1", 2), DAY));

        ask(kept, stored("R1", 2), DAY);

        assertThat(judged).hasValue(2);
    }

    @Test
    void noMemoryKeepsNone() {
        var none = new KeptStatuses(DataSize.ofBytes(0));
        ask(none, stored("R1", 1), DAY);
        ask(none, stored("R1", 1), DAY);

        assertThat(judged).hasValue(2);
    }

    private StatusView ask(KeptStatuses asked, StoredRecord record, LocalDate day) {
        return asked.get(record, day, () -> {
            judged.incrementAndGet();
            return statuses.of(record.record(), day);
        });
    }

    private static StoredRecord stored(String id, long version) {
        return new StoredRecord(id, version, TestRecords.supervised(), Map.of(), Map.of(), Map.of());
    }
}
