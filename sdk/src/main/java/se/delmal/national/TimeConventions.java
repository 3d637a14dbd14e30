package se.delmal.national;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.ConventionResult;
import se.delmal.time.MonthConvention;

/**
 * No source says how days become months. Where two conventions in use disagree on whether the least time is served, that is
 * said, and the band of days is given; {@link MinimumTime} keeps the verdict of months counted from date to date.
 */
final class TimeConventions extends NationalRule {

    TimeConventions() {
        super(
                "se.time-convention",
                Severity.NOTICE,
                ALL,
                Sources.AT_PAGE,
                Sources.form2021("6"),
                Sources.form2015("1"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var account = record.account();
        boolean decided = account.isFulfilled();
        if (Arrays.stream(MonthConvention.values())
                .allMatch(convention -> account.isFulfilled(convention) == decided)) {
            return List.of(finding(record).satisfied(TEXTS, key("satisfied")));
        }
        var results = account.conventions(Optional.empty());
        var completions = results.stream()
                .flatMap(result -> result.completion().stream())
                .sorted()
                .toList();
        var finding = finding(record)
                .fact("fulfilledUnder", named(results, true))
                .fact("notFulfilledUnder", named(results, false))
                .fact("earliest", completions.get(0));
        return List.of(
                completions.size() == results.size()
                        ? finding.fact("latest", completions.get(completions.size() - 1))
                                .undetermined(TEXTS, key("undetermined"))
                        : finding.undetermined(TEXTS, key("undetermined-open")));
    }

    private static String named(List<ConventionResult> results, boolean fulfilled) {
        return results.stream()
                .filter(result -> result.fulfilled() == fulfilled)
                .map(result -> result.convention().name())
                .collect(Collectors.joining(", "));
    }
}
