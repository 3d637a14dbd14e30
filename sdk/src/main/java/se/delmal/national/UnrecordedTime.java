package se.delmal.national;

import java.util.ArrayList;
import java.util.List;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.DateSpan;
import se.delmal.time.DayReason;
import se.delmal.time.LedgerRow;

/** Days of which nothing is recorded count nothing; they are neither hidden nor guessed. */
final class UnrecordedTime extends NationalRule {

    UnrecordedTime() {
        super("se.unrecorded-time", Severity.NOTICE, ALL, Sources.form2021("6"), Sources.form2015("1"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var gaps = gaps(record.account().ledger().rows());
        if (gaps.isEmpty()) {
            return List.of(finding(record).satisfied(TEXTS, key("satisfied")));
        }
        long days = gaps.stream().mapToLong(gap -> gap.lengthInDays()).sum();
        var finding = finding(record)
                .fact("days", days)
                .fact("periods", gaps.size())
                .fact("first", gaps.get(0).from())
                .responsible(Role.TRAINEE);
        return List.of(
                record.isCompleteFor(EntryKind.PLACEMENT) && record.isCompleteFor(EntryKind.ABSENCE)
                        ? finding.satisfied(TEXTS, key("none-served"))
                        : finding.undetermined(TEXTS, key("undetermined")));
    }

    /** Leave of which no service is recorded makes a row of its own, and leaves the gap unbroken. */
    private static List<DateSpan> gaps(List<LedgerRow> rows) {
        var gaps = new ArrayList<DateSpan>();
        for (LedgerRow row : rows) {
            if (row.reason() != DayReason.UNRECORDED) {
                continue;
            }
            int last = gaps.size() - 1;
            if (last >= 0
                    && gaps.get(last).through().plusDays(1).equals(row.span().from())) {
                gaps.set(last, DateSpan.of(gaps.get(last).from(), row.span().through()));
            } else {
                gaps.add(row.span());
            }
        }
        return gaps;
    }
}
