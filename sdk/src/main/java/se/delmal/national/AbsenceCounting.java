package se.delmal.national;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.delmal.record.Absence;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;

/** Vacation and on-call compensation count as training; parental leave, illness and other leave do not. */
final class AbsenceCounting extends NationalRule {

    AbsenceCounting() {
        super("se.absence", Severity.INFO, ALL, Sources.ABSENCE_PRACTICE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        Map<Boolean, List<String>> byCounting = record.entries(Absence.class).stream()
                .collect(Collectors.partitioningBy(
                        absence -> absence.reason().countsAsService(),
                        Collectors.mapping(Absence::ref, Collectors.toList())));
        var subtracted = byCounting.getOrDefault(false, List.of());
        if (subtracted.isEmpty() && !record.isCompleteFor(EntryKind.ABSENCE)) {
            return List.of(finding(record).undetermined(TEXTS, key("undetermined")));
        }
        return List.of(finding(record)
                .fact("subtracted", subtracted.size())
                .fact("counted", byCounting.getOrDefault(true, List.of()).size())
                .entries(subtracted)
                .satisfied(TEXTS, key("satisfied")));
    }
}
