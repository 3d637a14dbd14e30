package se.delmal.national;

import java.util.List;
import java.util.TreeSet;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.DayReason;

/** A day is at most one full-time day: overlapping service beyond full time is recorded, and does not count. */
final class FullTimeCap extends NationalRule {

    FullTimeCap() {
        super("se.over-full-time", Severity.WARNING, ALL, Sources.form2021("6"), Sources.form2015("1"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        long days = 0;
        var entries = new TreeSet<String>();
        for (var row : record.account().ledger().rows()) {
            if (row.reason() == DayReason.CAPPED_AT_FULL_TIME) {
                days += row.span().lengthInDays();
                entries.addAll(row.sources());
            }
        }
        return List.of(
                days == 0
                        ? finding(record).satisfied(TEXTS, key("satisfied"))
                        : finding(record)
                                .fact("days", days)
                                .entries(entries)
                                .responsible(Role.TRAINEE)
                                .breached(TEXTS, key("breached")));
    }
}
