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
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;

/** National and local rules together over five years in general medicine, by profile and by the number of entries. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LocalRulesBenchmark {

    /** Whose rules. */
    @Param({"skane", "ostergotland-contract"})
    private String profile = "skane";

    /** How many entries the record has. */
    @Param({"50", "100", "200", "400", "800"})
    private int entries = 400;

    private TraineeRecord record = LocalTrainings.ofEntries(entries);
    private RegionalProfile rules = RegionalProfiles.load().get(profile);

    /** Makes the record. */
    @Setup
    public void makeRecord() {
        record = LocalTrainings.ofEntries(entries);
        rules = RegionalProfiles.load().get(profile);
    }

    /** Every rule, national and local. */
    @Benchmark
    public Object evaluate() {
        return rules.evaluate(record, LocalTrainings.JUDGED_ON);
    }
}
