package se.delmal.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmal.profile.Evaluation;
import se.delmal.profile.RegionalProfile;
import se.delmal.record.Person;
import se.delmal.record.RecordAsOf;
import se.delmal.role.CadenceKind;
import se.delmal.role.Responsibilities;
import se.delmal.role.Responsibility;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;

/**
 * Turns who must do what into what is due. What a rule judges is in the state that its finding says; what none judges has a day
 * from its cadence, and nothing to show it done: it is listed until that day, and neither done nor late after it.
 */
final class Duties {

    private final RecordAsOf record;
    private final Map<String, List<Finding>> findings;
    private final CadenceDays days;

    private Duties(RecordAsOf record, Evaluation evaluation) {
        this.record = record;
        this.findings = evaluation.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().value()));
        this.days = new CadenceDays(record);
    }

    /** Returns the duties of a profile and those it extends, by day, and on one day in the order of their documents. */
    static List<DueDuty> of(
            RecordAsOf record, Evaluation evaluation, RegionalProfile profile, Responsibilities responsibilities) {
        var duties = new Duties(record, evaluation);
        var chain = Stream.iterate(Optional.of(profile), Optional::isPresent, one -> one.flatMap(RegionalProfile::base))
                .map(one -> one.orElseThrow().id())
                .toList();
        return responsibilities.inProfiles(chain).appliesTo(record.full().programme()).all().stream()
                .flatMap(duties::of)
                .sorted(Comparator.comparing(DueDuty::due))
                .toList();
    }

    /** What is due on a day, whoever has to do it. */
    private record Dated(LocalDate due, DutyState state, List<String> entries) {}

    private Stream<DueDuty> of(Responsibility responsibility) {
        var judged = responsibility.rules().stream()
                .flatMap(rule -> findings.getOrDefault(rule, List.of()).stream())
                .toList();
        var dated = judged.isEmpty() ? byCadence(responsibility) : byRules(responsibility, judged);
        return dated.flatMap(one -> holders(responsibility)
                .map(holder -> new DueDuty(responsibility, holder, one.due(), one.state(), one.entries())));
    }

    private Stream<Dated> byCadence(Responsibility responsibility) {
        return days.all(responsibility.cadence())
                .distinct()
                .filter(this::isAhead)
                .map(due -> new Dated(due, open(due), List.of()));
    }

    private Stream<Dated> byRules(Responsibility responsibility, List<Finding> judged) {
        var byDay = new TreeMap<LocalDate, List<Finding>>();
        for (Finding finding : judged) {
            if (finding.verdict() != Verdict.NOT_APPLICABLE) {
                finding.due()
                        .or(() -> days.once(responsibility.cadence()))
                        .ifPresent(due -> byDay.computeIfAbsent(due, day -> new ArrayList<>())
                                .add(finding));
            }
        }
        boolean again = responsibility.cadence().kind() == CadenceKind.EVERY_N_YEARS;
        return byDay.entrySet().stream().flatMap(day -> concluded(day.getKey(), day.getValue(), again).stream());
    }

    /**
     * What several rules ask by one day is done when all are met. What is met without an entry to show leaves nothing to do, unless
     * it has to be done again by that day.
     */
    private Optional<Dated> concluded(LocalDate due, List<Finding> alike, boolean again) {
        if (has(alike, Verdict.BREACHED)) {
            return due.isAfter(record.day())
                    ? Optional.empty()
                    : Optional.of(new Dated(due, DutyState.OVERDUE, List.of()));
        }
        if (has(alike, Verdict.OUTSTANDING) || ((again || has(alike, Verdict.UNDETERMINED)) && isAhead(due))) {
            return Optional.of(new Dated(due, open(due), List.of()));
        }
        var entries = alike.stream()
                .flatMap(finding -> finding.entries().stream())
                .distinct()
                .sorted()
                .toList();
        return has(alike, Verdict.UNDETERMINED) || entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dated(due, DutyState.DONE, entries));
    }

    private static boolean has(List<Finding> findings, Verdict verdict) {
        return findings.stream().anyMatch(finding -> finding.verdict() == verdict);
    }

    private boolean isAhead(LocalDate due) {
        return !due.isBefore(record.day());
    }

    private DutyState open(LocalDate due) {
        return due.isAfter(record.day().plusDays(DutyState.DAYS_OF_DUE)) ? DutyState.UPCOMING : DutyState.DUE;
    }

    /** Whoever holds the role on the day, or the role that it stands for; nobody in particular where nobody is told to. */
    private Stream<Optional<Person>> holders(Responsibility responsibility) {
        var holders = record.full().assignments().orElse(List.of()).stream()
                .filter(assignment -> responsibility.isOf(assignment.role())
                        && assignment.valid().contains(record.day()))
                .map(assignment -> record.person(assignment.holder()))
                .filter(Optional::isPresent)
                .distinct()
                .toList();
        return holders.isEmpty() ? Stream.of(Optional.empty()) : holders.stream();
    }
}
