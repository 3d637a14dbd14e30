package se.delmal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.EntryKind;
import se.delmal.time.FullTimeDays;
import se.delmal.time.RequiredTime;
import se.delmal.time.TimeAccount;
import se.delmal.time.TimeCategory;
import se.delmal.time.Timeline;

/** Training time served, in all or in one category: a least of full-time months, or more than a share of what is served. */
public final class ServedTime {

    private final Optional<TimeCategory> category;

    ServedTime(Optional<TimeCategory> category) {
        this.category = category;
    }

    /**
     * Demands at least a number of full-time months, counted from the start as all months are. The total is outstanding until it is
     * served and never breached; a category must be reached by the day the required time is complete.
     */
    public Demand atLeastMonths(String name, int months) {
        var least = Parameter.least(name, months);
        return new Simple(judgement -> judgeMonths(judgement, least), category.isPresent(), least);
    }

    /** Demands more than a share of all service, in percent, by the day the required time is complete; credited time is no service. */
    public Demand moreThanPercent(String name, int percent) {
        var share = Parameter.least(name, percent);
        return new Simple(judgement -> judgeShare(judgement, share), true, share);
    }

    private List<Finding> judgeMonths(Judgement judgement, Parameter least) {
        var account = judgement.record().account();
        int months = judgement.value(least);
        var required =
                RequiredTime.ofMonths(months).startingOn(judgement.record().start());
        var served = served(account);
        var finding = judgement
                .finding()
                .fact("served", served)
                .fact("required", required)
                .fact("remaining", required.lessAtMost(served))
                .fact("months", months);
        if (served.isAtLeast(required)) {
            return judgement.only(finding, Verdict.SATISFIED, "months.satisfied");
        }
        if (category.isEmpty()) {
            return judgement.only(finding, Verdict.OUTSTANDING, "months.outstanding");
        }
        return dueAtCompletion(judgement, finding, "months");
    }

    private List<Finding> judgeShare(Judgement judgement, Parameter share) {
        var account = judgement.record().account();
        var part = served(account).hundredMillionths();
        var all = account.credited().hundredMillionths()
                - account.credited(TimeCategory.CREDITED).hundredMillionths();
        var finding = judgement
                .finding()
                .fact("served", new FullTimeDays(part))
                .fact("all", new FullTimeDays(all))
                .fact("share", all == 0 ? "0%" : part * 100 / all + "%");
        if (part * 100 > all * judgement.value(share)) {
            return judgement.only(finding, Verdict.SATISFIED, "share.satisfied");
        }
        return dueAtCompletion(judgement, finding, "share");
    }

    private static List<Finding> dueAtCompletion(Judgement judgement, FindingBuilder finding, String key) {
        if (judgement.absent(EntryKind.PLACEMENT) == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, key + ".undetermined");
        }
        Optional<LocalDate> due = judgement.completion();
        if (due.isEmpty()) {
            return judgement.only(finding, Verdict.OUTSTANDING, key + ".outstanding");
        }
        finding.due(due.get());
        return judgement.day().isAfter(due.get())
                ? judgement.only(finding, Verdict.BREACHED, key + ".breached")
                : judgement.only(finding, Verdict.OUTSTANDING, key + ".outstanding");
    }

    private FullTimeDays served(TimeAccount account) {
        return category.map(account::credited).orElseGet(account::credited);
    }

    /**
     * Returns the first day on which a number of full-time months lies behind, counted from the start as all months are; empty where
     * what is recorded and planned does not reach them. Credited time counts in the total.
     */
    Optional<LocalDate> firstDayAfter(int months, Judgement judgement) {
        var books = judgement.record().account().timeline();
        var counted = category.map(wanted -> new Timeline(
                        books.start(),
                        books.services().stream()
                                .filter(service -> service.categories().contains(wanted))
                                .toList(),
                        books.absences(),
                        List.of()))
                .orElse(books);
        return TimeAccount.of(counted, RequiredTime.ofMonths(months), judgement.day())
                .completion(Optional.empty())
                .day()
                .map(day -> months == 0 ? day : day.plusDays(1));
    }
}
