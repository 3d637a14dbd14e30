package se.delmal.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.delmal.benchmarks.SkaneByDrools.Facts;
import se.delmal.benchmarks.SkaneByDrools.Session;
import se.delmal.record.RecordAsOf;
import se.delmal.record.TraineeRecord;

/**
 * The same rules of Skåne's agreement over the same record, by the SDK and by a rule engine. From the record on, each side does all
 * by itself; the rules alone begin with what is known on the day and with the books kept.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DroolsBenchmark {

    private static final SkaneByDrools DROOLS = new SkaneByDrools();
    private static final SkaneBySdk SDK = new SkaneBySdk(
            DROOLS.judge(Facts.preparedBySdk(LocalTrainings.ofEntries(400).asOf(LocalTrainings.JUDGED_ON)), Session.NEW)
                    .keySet());

    /** A record. */
    @State(Scope.Thread)
    public static class Told {

        /** How many entries it has. */
        @Param({"100", "400"})
        private int entries = 400;

        private TraineeRecord record = LocalTrainings.ofEntries(entries);

        /** Makes the record. */
        @Setup
        public void makeRecord() {
            record = LocalTrainings.ofEntries(entries);
        }
    }

    /** A record prepared for both sides, anew for every call: nothing that a side finds out is there for the next. */
    @State(Scope.Thread)
    public static class Prepared {

        private RecordAsOf record = LocalTrainings.ofEntries(1).asOf(LocalTrainings.JUDGED_ON);
        private Facts facts = Facts.preparedBySdk(record);

        /** Prepares the record. */
        @Setup(Level.Invocation)
        public void prepare(Told told) {
            record = SDK.withBooks(told.record.asOf(LocalTrainings.JUDGED_ON));
            facts = Facts.preparedBySdk(record);
        }
    }

    /** How Drools is used. */
    @State(Scope.Thread)
    public static class Use {

        /** In what kind of session. */
        @Param({"NEW", "POOLED", "STATELESS"})
        private Session session = Session.NEW;
    }

    /** By the SDK from the record on: findings with their facts, sources and texts to come. */
    @Benchmark
    public Object sdk(Told told) {
        return SDK.judge(told.record.asOf(LocalTrainings.JUDGED_ON));
    }

    /** By Drools from the record on, with books of its own: verdicts alone. */
    @Benchmark
    public Object drools(Told told, Use use) {
        return DROOLS.judge(Facts.byHand(told.record, LocalTrainings.JUDGED_ON), use.session);
    }

    /** By the SDK, the rules alone. */
    @Benchmark
    public Object rulesOfSdk(Prepared prepared) {
        return SDK.judge(prepared.record);
    }

    /** By Drools, the rules alone, its session included. */
    @Benchmark
    public Object rulesOfDrools(Prepared prepared, Use use) {
        return DROOLS.judge(prepared.facts, use.session);
    }
}
