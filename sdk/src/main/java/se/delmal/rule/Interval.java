package se.delmal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.RecordAsOf;

/** Something is done again within a number of years, the day that many years later included. */
final class Interval implements Demand {

    private final Last last;
    private final Parameter years;

    Interval(Last last, Parameter years) {
        this.last = last;
        this.years = years;
    }

    /** The day it was last done, where that is told. */
    @FunctionalInterface
    interface Last {
        Optional<LocalDate> in(RecordAsOf record);
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var done = last.in(judgement.record()).filter(day -> !day.isAfter(judgement.day()));
        if (done.isEmpty()) {
            return judgement.only(judgement.finding(), Verdict.UNDETERMINED, "interval.undetermined");
        }
        var due = done.get().plusYears(judgement.value(years));
        var finding = judgement.finding().fact("last", done.get()).due(due);
        return judgement.day().isAfter(due)
                ? judgement.only(finding, Verdict.BREACHED, "interval.breached")
                : judgement.only(finding, Verdict.SATISFIED, "interval.satisfied");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(years);
    }
}
