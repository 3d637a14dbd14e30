package se.delmal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A timeline, what it must amount to, the day somebody asks, and what that somebody assumes of the time after it. */
record Training(Timeline timeline, RequiredTime required, LocalDate asOf, Optional<WorkingFraction> afterwards) {

    TimeAccount books() {
        return TimeAccount.of(timeline, required, asOf);
    }

    /** Returns the day on which all that is recorded and planned is enough, with nothing assumed. */
    Optional<LocalDate> completionAsPlanned() {
        return books().completion(Optional.empty()).day();
    }

    Optional<LocalDate> completion() {
        return books().completion(afterwards).day();
    }

    /** Returns the last day before the assumed fraction: of service with an end, and no earlier than the day of the books. */
    LocalDate lastToldDay() {
        return timeline.services().stream()
                .flatMap(service -> service.span().lastDay().stream())
                .reduce(asOf, Training::later);
    }

    Training asOf(LocalDate day) {
        return new Training(timeline, required, day, afterwards);
    }

    Training assuming(Optional<WorkingFraction> fraction) {
        return new Training(timeline, required, asOf, fraction);
    }

    Training demanding(RequiredTime other) {
        return new Training(timeline, other, asOf, afterwards);
    }

    Training withServices(List<ServiceSpell> services) {
        return with(new Timeline(timeline.start(), services, timeline.absences(), timeline.credits()));
    }

    Training withServices(UnaryOperator<Stream<ServiceSpell>> change) {
        return withServices(change.apply(timeline.services().stream()).toList());
    }

    Training plus(ServiceSpell service) {
        return withServices(services -> Stream.concat(services, Stream.of(service)));
    }

    Training withAbsences(UnaryOperator<Stream<AbsenceSpell>> change) {
        var absences = change.apply(timeline.absences().stream()).toList();
        return with(new Timeline(timeline.start(), timeline.services(), absences, timeline.credits()));
    }

    Training withCredits(List<Credit> credits) {
        return with(new Timeline(timeline.start(), timeline.services(), timeline.absences(), credits));
    }

    private Training with(Timeline other) {
        return new Training(other, required, asOf, afterwards);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
