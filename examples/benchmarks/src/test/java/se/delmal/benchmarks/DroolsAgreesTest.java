package se.delmal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.delmal.benchmarks.SkaneByDrools.Facts;
import se.delmal.benchmarks.SkaneByDrools.Session;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Verdict;

/** Drools and the SDK judge alike, or comparing their time would say nothing. */
class DroolsAgreesTest {

    private static final List<RecordAsOf> RECORDS = IntStream.range(0, 400)
            .mapToObj(seed -> LocalTrainings.varied(seed).asOf(day(seed)))
            .toList();

    private final SkaneByDrools byDrools = new SkaneByDrools();
    private final Set<String> ids = byDrools.judge(
                    Facts.preparedBySdk(LocalTrainings.ofEntries(400).asOf(LocalTrainings.JUDGED_ON)), Session.NEW)
            .keySet();
    private final SkaneBySdk bySdk = new SkaneBySdk(ids);

    /** From before the start to after the end. */
    private static LocalDate day(int seed) {
        return LocalTrainings.START.plusDays(-30 + 37L * seed % 2_500);
    }

    @Test
    void comparesTwentyRulesAndMore() {
        assertThat(bySdk.rules()).hasSameSizeAs(ids).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Session.class)
    void everyVerdictIsTheSameFromPreparedFacts(Session session) {
        for (RecordAsOf record : RECORDS) {
            assertThat(sorted(byDrools.judge(Facts.preparedBySdk(record), session)))
                    .as("%d entries as of %s", record.full().entries().size(), record.day())
                    .isEqualTo(sorted(verdictsBySdk(record)));
        }
    }

    @ParameterizedTest
    @EnumSource(Session.class)
    void everyVerdictIsTheSameFromTheRecordOn(Session session) {
        for (RecordAsOf record : RECORDS) {
            assertThat(sorted(byDrools.judge(Facts.byHand(record.full(), record.day()), session)))
                    .as("%d entries as of %s", record.full().entries().size(), record.day())
                    .isEqualTo(sorted(verdictsBySdk(record)));
        }
    }

    @Test
    void booksThatAreKeptBeforehandChangeNoFinding() {
        for (RecordAsOf record : RECORDS) {
            var again = record.full().asOf(record.day());
            assertThat(bySdk.judge(bySdk.withBooks(again))).isEqualTo(bySdk.judge(record));
        }
    }

    @Test
    void everyRuleIsSeenToHoldAndNotToHold() {
        var seen = new TreeMap<String, Set<Verdict>>();
        RECORDS.forEach(record -> verdictsBySdk(record)
                .forEach((rule, verdicts) -> seen.computeIfAbsent(rule, none -> EnumSet.noneOf(Verdict.class))
                        .addAll(verdicts)));

        assertThat(new TreeSet<>(seen.keySet())).isEqualTo(new TreeSet<>(ids));
        assertThat(seen.values()).allSatisfy(verdicts -> assertThat(verdicts).hasSizeGreaterThanOrEqualTo(2));
    }

    private Map<String, List<Verdict>> verdictsBySdk(RecordAsOf record) {
        var verdicts = new TreeMap<String, List<Verdict>>();
        bySdk.judge(record)
                .forEach(finding -> verdicts.computeIfAbsent(
                                finding.rule().value().substring(SkaneBySdk.PREFIX.length()), none -> new ArrayList<>())
                        .add(finding.verdict()));
        return verdicts;
    }

    private static Map<String, List<Verdict>> sorted(Map<String, List<Verdict>> verdicts) {
        var sorted = new TreeMap<String, List<Verdict>>();
        verdicts.forEach((rule, all) -> sorted.put(rule, all.stream().sorted().toList()));
        return sorted;
    }
}
