package se.delmal.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.delmal.record.TraineeRecord;

/** The same rules of Skåne's agreement over the same record, by the SDK and by a rule engine; both begin with the record. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DroolsBenchmark {

    private final SkaneByDrools byDrools = new SkaneByDrools();
    private final SkaneBySdk bySdk =
            new SkaneBySdk(byDrools.judge(LocalTrainings.ofEntries(400).asOf(LocalTrainings.JUDGED_ON))
                    .keySet());

    /** How many entries the record has. */
    @Param({"100", "400"})
    private int entries = 400;

    private TraineeRecord record = LocalTrainings.ofEntries(entries);

    /** Makes the record. */
    @Setup
    public void makeRecord() {
        record = LocalTrainings.ofEntries(entries);
    }

    /** By the SDK: findings with their facts, sources and texts to come. */
    @Benchmark
    public Object sdk() {
        return bySdk.judge(record.asOf(LocalTrainings.JUDGED_ON));
    }

    /** By Drools: verdicts alone. */
    @Benchmark
    public Object drools() {
        return byDrools.judge(record.asOf(LocalTrainings.JUDGED_ON));
    }
}
