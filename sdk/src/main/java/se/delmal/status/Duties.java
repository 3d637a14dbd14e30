package se.delmal.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmal.profile.Evaluation;
import se.delmal.profile.RegionalProfile;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.role.CadenceKind;
import se.delmal.role.Responsibilities;
import se.delmal.role.Responsibility;
import se.delmal.role.Role;
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

    /** What is due on a day, whoever has to do it, and the placements it is about. */
    private record Dated(LocalDate due, DutyState state, List<String> entries, List<Placement> placements) {}

    private Stream<DueDuty> of(Responsibility responsibility) {
        var judged = responsibility.rules().stream()
                .flatMap(rule -> findings.getOrDefault(rule, List.of()).stream())
                .toList();
        var dated = judged.isEmpty() ? byCadence(responsibility) : byRules(responsibility, judged);
        return dated.flatMap(one -> holders(responsibility, one)
                .map(holder -> new DueDuty(responsibility, holder, one.due(), one.state(), one.entries())));
    }

    private Stream<Dated> byCadence(Responsibility responsibility) {
        var byDay = new TreeMap<LocalDate, List<Placement>>();
        days.all(responsibility.cadence()).filter(set -> isAhead(set.day())).forEach(set -> {
            var placements = byDay.computeIfAbsent(set.day(), day -> new ArrayList<>());
            set.placement().ifPresent(placements::add);
        });
        return byDay.entrySet().stream()
                .map(set -> new Dated(set.getKey(), open(set.getKey()), List.of(), set.getValue()));
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
        var running = judged.stream()
                .flatMap(finding -> finding.fact(Finding.RUNNING_YEAR_DUE).map(LocalDate::parse).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean again = responsibility.cadence().kind() == CadenceKind.EVERY_N_YEARS;
        return Stream.concat(
                byDay.entrySet().stream()
                        .filter(day -> !running.contains(day.getKey()))
                        .flatMap(day -> concluded(day.getKey(), day.getValue(), again).stream()),
                running.stream().map(due -> new Dated(due, open(due), List.of(), List.of())));
    }

    /**
     * What several rules ask by one day is done when all are met. What is met without an entry to show leaves nothing to do, unless
     * it has to be done again by that day.
     */
    private Optional<Dated> concluded(LocalDate due, List<Finding> alike, boolean again) {
        if (has(alike, Verdict.BREACHED)) {
            return due.isAfter(record.day())
                    ? Optional.empty()
                    : Optional.of(new Dated(due, DutyState.OVERDUE, List.of(), placementsOf(alike)));
        }
        if (has(alike, Verdict.OUTSTANDING) || ((again || has(alike, Verdict.UNDETERMINED)) && isAhead(due))) {
            return Optional.of(new Dated(due, open(due), List.of(), placementsOf(alike)));
        }
        var entries = alike.stream()
                .flatMap(finding -> finding.entries().stream())
                .distinct()
                .sorted()
                .toList();
        return has(alike, Verdict.UNDETERMINED) || entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dated(due, DutyState.DONE, entries, placementsOf(alike)));
    }

    private List<Placement> placementsOf(List<Finding> alike) {
        return alike.stream()
                .flatMap(finding -> finding.entries().stream())
                .flatMap(ref -> record.full().entry(ref).stream())
                .filter(Placement.class::isInstance)
                .map(Placement.class::cast)
                .toList();
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

    /**
     * Whom the placements in question name as their supervisor, where it is that role; else whoever holds the role on the day, or the
     * role that it stands for; nobody in particular where nobody is told to.
     */
    private Stream<Optional<Person>> holders(Responsibility responsibility, Dated dated) {
        var named = responsibility.isOf(Role.PLACEMENT_SUPERVISOR)
                ? dated.placements().stream()
                        .flatMap(placement -> placement.supervisor().stream())
                        .map(record::person)
                        .filter(Optional::isPresent)
                        .distinct()
                        .toList()
                : List.<Optional<Person>>of();
        if (!named.isEmpty()) {
            return named.stream();
        }
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
