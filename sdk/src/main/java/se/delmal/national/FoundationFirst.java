package se.delmal.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.DateSpan;

/** Specialist training starts with foundation training; other parts may start at the same time, not earlier. */
final class FoundationFirst extends FoundationRule {

    FoundationFirst() {
        super("se.bt-first", Severity.ERROR, Sources.ORDINANCE);
    }

    @Override
    List<Finding> judge(RecordAsOf record) {
        var foundation = record.entries(Placement.class).stream()
                .filter(Placement::bt)
                .map(placement -> placement.span().from())
                .min(LocalDate::compareTo);
        var other = firstOther(record);
        if (foundation.isEmpty() && other.isEmpty()) {
            return List.of(
                    record.isCompleteFor(EntryKind.PLACEMENT)
                            ? finding(record).responsible(Role.TRAINEE).outstanding(TEXTS, key("outstanding"))
                            : finding(record).undetermined(TEXTS, key("undetermined")));
        }
        boolean inOrder = foundation.isPresent()
                && other.filter(day -> day.isBefore(foundation.get())).isEmpty();
        if (inOrder) {
            return List.of(finding(record).fact("first", foundation.get()).satisfied(TEXTS, key("satisfied")));
        }
        var finding = finding(record).fact("other", other.orElseThrow()).responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        return List.of(
                record.isCompleteFor(EntryKind.PLACEMENT)
                        ? finding.breached(TEXTS, key("breached"))
                        : finding.undetermined(TEXTS, key("undetermined")));
    }

    /** What was served before the start is no part of the training, and a finding of its own. */
    private static Optional<LocalDate> firstOther(RecordAsOf record) {
        var training =
                DateSpan.of(record.start(), record.day().isBefore(record.start()) ? record.start() : record.day());
        return record.entries(Placement.class).stream()
                .filter(placement -> !placement.bt())
                .flatMap(placement -> placement.span().within(training).stream())
                .map(DateSpan::from)
                .min(LocalDate::compareTo);
    }
}
