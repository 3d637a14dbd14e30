package se.delmal.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.delmal.record.TraineeRecord;
import se.delmal.time.Completion;
import se.delmal.time.FullTimeDays;
import se.delmal.time.Ledger;
import se.delmal.time.RequiredTime;
import se.delmal.time.TimeAccount;
import se.delmal.time.Timeline;

/** What is credited, the ledger and the day of completion, for twenty placements and ten absences. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingTimeBenchmark {

    private final TraineeRecord record = MadeUpTrainings.twentyPlacementsAndTenAbsences();
    private final Timeline timeline =
            record.asOf(MadeUpTrainings.SERVED_BY).account().timeline();

    /** The three answers. */
    record Answer(FullTimeDays credited, Ledger ledger, Completion completion) {

        static Answer of(TimeAccount account) {
            return new Answer(account.credited(), account.ledger(), account.completion(Optional.empty()));
        }
    }

    /** From a record as it is stored. */
    @Benchmark
    public Object ofARecord() {
        return Answer.of(record.asOf(MadeUpTrainings.SERVED_BY).account());
    }

    /** From spells of service and absence, the arithmetic alone. */
    @Benchmark
    public Object ofATimeline() {
        return Answer.of(TimeAccount.of(timeline, RequiredTime.ofMonths(66), MadeUpTrainings.SERVED_BY));
    }

    /** The same by hand, without reasons, sources, categories or conventions. */
    @Benchmark
    public Object byHand() {
        return ChangePointLoop.keep(timeline, 66, MadeUpTrainings.SERVED_BY);
    }
}
