package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.delmal.record.Entry;

/**
 * No more than a number of days of service without one, in the latest completed training year and the running one. A gap that began
 * before them counts from their first day. An entry over a span counts on each of its days.
 */
final class Regularly<E extends Entry> implements Demand {

    private final Selection<E, ?> wanted;
    private final Parameter gapDays;

    Regularly(Selection<E, ?> wanted, Parameter gapDays) {
        this.wanted = wanted;
        this.gapDays = gapDays;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var found = wanted.find(judgement);
        var sure = longestGap(found, false, judgement);
        var atBest = longestGap(found, true, judgement);
        int most = judgement.value(gapDays);
        var finding = judgement
                .finding()
                .fact("days", sure.days())
                .fact("from", sure.from())
                .fact("through", sure.through());
        if (sure.days() <= most) {
            boolean some = found.stream().anyMatch(Selection.Found::surely);
            if (some) {
                return judgement.only(finding, Verdict.SATISFIED, "regularly.satisfied");
            }
            return judgement.absent(wanted.picked().kind()) == Truth.NO && found.isEmpty()
                    ? judgement.only(finding, Verdict.OUTSTANDING, "regularly.outstanding")
                    : judgement.only(finding, Verdict.UNDETERMINED, "regularly.undetermined");
        }
        return judgement.absent(wanted.picked().kind()) == Truth.NO && atBest.days() > most
                ? judgement.only(finding, Verdict.BREACHED, "regularly.breached")
                : judgement.only(finding, Verdict.UNDETERMINED, "regularly.undetermined");
    }

    private record Gap(LocalDate from, LocalDate through, long days) {}

    private Gap longestGap(List<Selection.Found<E>> found, boolean withWhatMayBe, Judgement judgement) {
        var window = judgement.days().recentYears();
        var covered = new ArrayList<TrainingDays.Period>();
        for (var one : found) {
            if (one.surely() || withWhatMayBe) {
                one.entry()
                        .when()
                        .ifPresent(span -> covered.add(new TrainingDays.Period(
                                span.from(), span.lastDay().orElse(judgement.day()))));
            }
        }
        covered.sort((one, other) -> one.from().compareTo(other.from()));
        var next = window.from();
        var longest = new Gap(window.from(), window.from(), 0);
        for (var period : covered) {
            longest = longer(longest, next, period.from().minusDays(1), window, judgement);
            if (!period.through().isBefore(next)) {
                next = period.through().plusDays(1);
            }
        }
        return longer(longest, next, judgement.day(), window, judgement);
    }

    private static Gap longer(
            Gap longest, LocalDate from, LocalDate through, TrainingDays.Period window, Judgement judgement) {
        var last = through.isAfter(window.through()) ? window.through() : through;
        long days = judgement.days().daysOfService(from, last);
        return days > longest.days() ? new Gap(from, last, days) : longest;
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(List.of(gapDays), Selection.parametersOf(wanted));
    }

    @Override
    public List<Fact> facts() {
        return Selection.factsOf(wanted);
    }
}
