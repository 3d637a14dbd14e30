package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.WorkingFraction;

/**
 * A day is at most one full-time day: overlapping service beyond full time is recorded, and does not count. What is recorded
 * is what matters here, whether or not part of the day was away.
 */
final class FullTimeCap extends NationalRule {

    FullTimeCap() {
        super("se.over-full-time", Severity.WARNING, ALL, Sources.form2021("6"), Sources.form2015("1"));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var begun = new TreeMap<LocalDate, List<Placement>>();
        var ended = new TreeMap<LocalDate, List<Placement>>();
        for (Placement placement : record.entries(Placement.class)) {
            placement.span().upTo(record.day()).ifPresent(passed -> {
                begun.computeIfAbsent(passed.from(), any -> new ArrayList<>()).add(placement);
                ended.computeIfAbsent(passed.through().plusDays(1), any -> new ArrayList<>())
                        .add(placement);
            });
        }
        var changes = new TreeSet<>(begun.keySet());
        changes.addAll(ended.keySet());
        changes.add(record.start());
        long days = 0;
        int share = 0;
        var going = new HashSet<String>();
        var entries = new TreeSet<String>();
        for (LocalDate day : changes) {
            for (Placement placement : ended.getOrDefault(day, List.of())) {
                share -= placement.fraction().basisPoints();
                going.remove(placement.ref());
            }
            for (Placement placement : begun.getOrDefault(day, List.of())) {
                share += placement.fraction().basisPoints();
                going.add(placement.ref());
            }
            if (share > WorkingFraction.FULL_TIME.basisPoints() && !day.isBefore(record.start())) {
                days += changes.higher(day).toEpochDay() - day.toEpochDay();
                entries.addAll(going);
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
