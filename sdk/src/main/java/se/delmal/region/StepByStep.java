package se.delmal.region;

import static se.delmal.rule.Vocabulary.logged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.ActivityLog;
import se.delmal.record.EntryKind;
import se.delmal.record.LoggedActivity;
import se.delmal.rule.Demand;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Judgement;
import se.delmal.rule.Logs;
import se.delmal.rule.Parameter;
import se.delmal.rule.Readings;
import se.delmal.rule.Truth;
import se.delmal.rule.Verdict;

/**
 * Sessions that are learned step by step: beside somebody before on one's own, begun by the middle of the training, and several of
 * them by its end. One finding for each activity.
 */
final class StepByStep implements Demand {

    private static final Parameter MIDDLE = Parameter.reading("middlePercent", Readings.MIDDLE_PERCENT);

    /** "Over a longer time" without a number: more than once. */
    private static final Parameter SESSIONS = Parameter.reading("minSessions", 2);

    private final List<LoggedActivity> activities;

    StepByStep(LoggedActivity... activities) {
        this.activities = List.of(activities);
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        return activities.stream().map(activity -> judge(activity, judgement)).toList();
    }

    private static Finding judge(LoggedActivity activity, Judgement judgement) {
        var sessions = logged(activity);
        var logs = judgement.record().entries(ActivityLog.class).stream()
                .filter(log -> log.activity() == activity)
                .toList();
        var finding = judgement
                .finding()
                .fact("activity", activity)
                .entries(logs.stream().map(ActivityLog::ref).toList());
        var inOrder = shadowedFirst(logs, sessions, judgement);
        if (inOrder == Truth.NO) {
            return judgement.conclude(finding, Verdict.BREACHED, "breached-order");
        }
        var first = logs.stream().map(log -> log.span().from()).min(LocalDate::compareTo);
        var middle = judgement.dayOfProgress(judgement.value(MIDDLE));
        boolean isLate = middle.filter(last -> first.orElse(judgement.day()).isAfter(last))
                .isPresent();
        if (isLate || first.isEmpty()) {
            return begin(isLate, first, middle, finding, judgement);
        }
        boolean isRepeated = sum(logs).compareTo(BigDecimal.valueOf(judgement.value(SESSIONS))) >= 0;
        var done = inOrder.and(sessions.own().exists(judgement))
                .and(isRepeated ? Truth.YES : judgement.absent(EntryKind.ACTIVITY_LOG));
        return switch (done) {
            case YES -> judgement.conclude(finding, Verdict.SATISFIED, "satisfied");
            case NOT_TOLD -> judgement.conclude(finding, Verdict.UNDETERMINED, "undetermined");
            case NO -> goOn(finding, judgement);
        };
    }

    /** Each session of one's own has one beside somebody before it, on the same day at the latest. */
    private static Truth shadowedFirst(List<ActivityLog> logs, Logs sessions, Judgement judgement) {
        var shadowed = sessions.shadowing().beforeIt("SHADOWED");
        var truth = Truth.YES;
        for (ActivityLog log : logs) {
            var before = shadowed.test().of(log, judgement);
            truth = truth.and(log.mode()
                    .map(mode -> switch (mode) {
                        case SHADOWING -> Truth.YES;
                        case OWN -> before;
                    })
                    .orElse(before == Truth.YES ? Truth.YES : Truth.NOT_TOLD));
        }
        return truth;
    }

    /** Nothing has begun, or not in time. */
    private static Finding begin(
            boolean isLate,
            Optional<LocalDate> first,
            Optional<LocalDate> middle,
            FindingBuilder finding,
            Judgement judgement) {
        if (judgement.absent(EntryKind.ACTIVITY_LOG) == Truth.NOT_TOLD) {
            return judgement.conclude(finding, Verdict.UNDETERMINED, "undetermined");
        }
        first.ifPresent(day -> finding.fact("first", day));
        if (middle.isEmpty()) {
            return judgement.conclude(finding, Verdict.OUTSTANDING, "outstanding-open");
        }
        finding.due(middle.get());
        if (!isLate) {
            return judgement.conclude(finding, Verdict.OUTSTANDING, "outstanding-begin");
        }
        return judgement.conclude(finding, Verdict.BREACHED, first.isPresent() ? "breached-late" : "breached-begin");
    }

    /** Begun in time, and not done often enough or on one's own. */
    private static Finding goOn(FindingBuilder finding, Judgement judgement) {
        var end = judgement.completion();
        end.ifPresent(finding::due);
        return end.filter(last -> judgement.day().isAfter(last)).isPresent()
                ? judgement.conclude(finding, Verdict.BREACHED, "breached-repeat")
                : judgement.conclude(finding, Verdict.OUTSTANDING, "outstanding-open");
    }

    /** An entry whose number is not told is one session. */
    private static BigDecimal sum(List<ActivityLog> logs) {
        return logs.stream().map(log -> log.amount().orElse(BigDecimal.ONE)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public boolean looksAtPlans() {
        return true;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MIDDLE, SESSIONS);
    }
}
