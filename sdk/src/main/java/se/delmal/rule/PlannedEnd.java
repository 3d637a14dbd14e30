package se.delmal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.delmal.time.AbsenceSpell;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.ServiceSpell;
import se.delmal.time.TimeAccount;
import se.delmal.time.Timeline;
import se.delmal.time.WorkingFraction;

/**
 * The planned end does not lie before the day the required time is complete, with short spells of absence ignored and service going on
 * at the last known fraction.
 */
final class PlannedEnd implements Demand {

    private final Parameter singleDays = Parameter.reading("singleDays", Readings.SINGLE_DAYS);

    @Override
    public List<Finding> judge(Judgement judgement) {
        var record = judgement.record();
        var books = record.account().timeline();
        var timeline = new Timeline(
                books.start(),
                books.services(),
                books.absences().stream()
                        .filter(absence -> !isShort(absence, judgement.value(singleDays)))
                        .toList(),
                books.credits());
        var completion = TimeAccount.of(timeline, record.required(), judgement.day())
                .completion(lastFraction(books))
                .day();
        var finding = judgement.finding();
        completion.ifPresent(day -> finding.fact("completion", day));
        var planned = record.full().plannedEnd();
        if (planned.isEmpty() || completion.isEmpty()) {
            return judgement.only(finding, Verdict.UNDETERMINED, "planned-end.undetermined");
        }
        finding.fact("plannedEnd", planned.get());
        return planned.get().isBefore(completion.get())
                ? judgement.only(finding, Verdict.BREACHED, "planned-end.breached")
                : judgement.only(finding, Verdict.SATISFIED, "planned-end.satisfied");
    }

    private static boolean isShort(AbsenceSpell absence, int singleDays) {
        return absence.span() instanceof DateSpan span && span.lengthInDays() <= singleDays;
    }

    /** Service without an end goes on by itself. */
    private static Optional<WorkingFraction> lastFraction(Timeline books) {
        if (books.services().stream().anyMatch(service -> service.span() instanceof OngoingSpan)) {
            return Optional.empty();
        }
        return books.services().stream()
                .max(Comparator.comparing((ServiceSpell service) ->
                                service.span().lastDay().orElse(LocalDate.MAX))
                        .thenComparing(ServiceSpell::fraction))
                .map(ServiceSpell::fraction);
    }

    @Override
    public boolean looksAtPlans() {
        return true;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(singleDays);
    }
}
