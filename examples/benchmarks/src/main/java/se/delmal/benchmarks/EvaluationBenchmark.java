package se.delmal.benchmarks;

import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;
import se.delmal.status.TraineeStatus;
import se.delmal.time.WorkingFraction;

/** All national rules over a whole training, and the whole status, by the number of entries. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluationBenchmark {

    private final RegionalProfile national = RegionalProfiles.national();

    /** How many entries the record has; 60 is a usual training. */
    @Param({"10", "60", "100", "1000"})
    private int entries = 60;

    private TraineeRecord record = MadeUpTrainings.ofEntries(entries);

    /** Makes the record. */
    @Setup
    public void makeRecord() {
        record = MadeUpTrainings.ofEntries(entries);
    }

    /** Every national rule. */
    @Benchmark
    public Object evaluate() {
        return national.evaluate(record, MadeUpTrainings.JUDGED_ON);
    }

    /** Everything a status holds, its texts included. */
    @Benchmark
    public void wholeStatus(Blackhole hole) {
        var status = TraineeStatus.of(record, MadeUpTrainings.JUDGED_ON, national);
        hole.consume(status.time());
        hole.consume(status.progress());
        hole.consume(status.summary());
        hole.consume(status.forecast(Optional.of(WorkingFraction.FULL_TIME)));
        status.findings().forEach(finding -> hole.consume(finding.message()));
    }
}
