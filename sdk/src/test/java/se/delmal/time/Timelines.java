package se.delmal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A timeline that grows by what is added to it, for examples to read well. */
final class Timelines {

    private final LocalDate start;
    private final List<ServiceSpell> services = new ArrayList<>();
    private final List<AbsenceSpell> absences = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    private Timelines(LocalDate start) {
        this.start = start;
    }

    static Timelines from(LocalDate start) {
        return new Timelines(start);
    }

    static Timelines from(String start) {
        return new Timelines(LocalDate.parse(start));
    }

    Timelines served(String source, String from, String through, int percent, TimeCategory... categories) {
        return with(
                new ServiceSpell(source, span(from, through), WorkingFraction.ofPercent(percent), Set.of(categories)));
    }

    Timelines ongoing(String source, String from, int percent) {
        return with(
                ServiceSpell.of(source, new OngoingSpan(LocalDate.parse(from)), WorkingFraction.ofPercent(percent)));
    }

    Timelines away(String source, String from, String through, AbsenceExtent extent) {
        return with(new AbsenceSpell(source, span(from, through), extent, false));
    }

    Timelines vacation(String source, String from, String through) {
        return with(new AbsenceSpell(source, span(from, through), AbsenceExtent.WHOLE, true));
    }

    Timelines with(ServiceSpell service) {
        services.add(service);
        return this;
    }

    Timelines with(AbsenceSpell absence) {
        absences.add(absence);
        return this;
    }

    Timelines credited(String source, int months, int days, Optional<LocalDate> from) {
        credits.add(new Credit(source, months, days, from));
        return this;
    }

    Timeline build() {
        return new Timeline(start, services, absences, credits);
    }

    /** Returns the books of sixty months as of a day. */
    TimeAccount asOf(LocalDate day) {
        return TimeAccount.of(build(), RequiredTime.ofMonths(60), day);
    }

    TimeAccount asOf(String day) {
        return asOf(LocalDate.parse(day));
    }

    private static DateSpan span(String from, String through) {
        return DateSpan.of(LocalDate.parse(from), LocalDate.parse(through));
    }
}
