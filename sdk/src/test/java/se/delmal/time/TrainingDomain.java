package se.delmal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Generates what training is made of; the only place that knows how. */
class TrainingDomain extends DomainContextBase {

    private static final int LONGEST_TRAINING_IN_DAYS = 8 * 366;
    private static final Set<Integer> DAYS_SOME_MONTHS_LACK = Set.of(29, 30, 31);

    /** Any day from 1990 to 2040, the leap days and the ends of months much more often than their turn. */
    @Provide
    Arbitrary<LocalDate> days() {
        var any = Arbitraries.integers().between(0, 365 * 50).map(LocalDate.of(1990, 1, 1)::plusDays);
        var leapDays =
                Arbitraries.of(1992, 1996, 2000, 2004, 2016, 2020, 2024, 2036).map(year -> LocalDate.of(year, 2, 29));
        var lateInTheMonth = any.filter(day -> DAYS_SOME_MONTHS_LACK.contains(day.getDayOfMonth()));
        return Arbitraries.frequencyOf(pair(6, any), pair(1, leapDays), pair(3, lateInTheMonth));
    }

    @Provide
    Arbitrary<WorkingFraction> fractions() {
        var usual = Arbitraries.of(10_000, 8_000, 7_500, 5_000, 9_000, 3_333, 6_667);
        var any = Arbitraries.integers().between(1, 10_000);
        return Arbitraries.frequencyOf(pair(3, usual), pair(2, any)).map(WorkingFraction::new);
    }

    @Provide
    Arbitrary<FullTimeDays> amounts() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE / 64).map(FullTimeDays::new);
    }

    @Provide
    Arbitrary<RequiredTime> requirements() {
        return Arbitraries.integers().between(1, 66).map(RequiredTime::ofMonths);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return Combinators.combine(days(), lengths(900))
                .as((from, length) -> DateSpan.of(from, from.plusDays(length - 1)));
    }

    @Provide
    Arbitrary<SplitSpan> splitSpans() {
        return Combinators.combine(days(), lengths(450), lengths(450))
                .as((from, first, second) ->
                        new SplitSpan(DateSpan.of(from, from.plusDays(first + second - 1)), from.plusDays(first - 1)));
    }

    @Provide
    Arbitrary<AbsenceExtent> extents() {
        return Arbitraries.oneOf(
                Arbitraries.of(AbsenceExtent.WHOLE),
                fractions().map(AbsenceExtent.OfService::new),
                fractions().map(AbsenceExtent.OfFullTime::new));
    }

    /** Whole trainings: gaps and overlaps, absences on top of one another, service without an end, credits, plans. */
    @Provide
    Arbitrary<Training> trainings() {
        return days().flatMap(start -> Combinators.combine(timelines(start), requirements(), asOf(start), afterwards())
                        .as(Training::new))
                .withoutEdgeCases();
    }

    private Arbitrary<Timeline> timelines(LocalDate start) {
        var services = Combinators.combine(
                        spans(start, 900),
                        fractions(),
                        Arbitraries.of(TimeCategory.BT, TimeCategory.PRIMARY_CARE, TimeCategory.PSYCHIATRY)
                                .set()
                                .ofMaxSize(2))
                .as((span, fraction, categories) -> new ServiceSpell("", span, fraction, categories));
        var absences = Combinators.combine(
                        spans(start, 200),
                        extents(),
                        Arbitraries.frequencyOf(pair(4, Arbitraries.just(false)), pair(1, Arbitraries.just(true))))
                .as((span, extent, counted) -> new AbsenceSpell("", span, extent, counted));
        return Combinators.combine(
                        services.list().ofMaxSize(6),
                        absences.list().ofMaxSize(5),
                        credits(start).list().ofMaxSize(3))
                .as((served, away, credited) -> named(start, served, away, credited));
    }

    private Arbitrary<Span> spans(LocalDate start, int longest) {
        var from = Arbitraries.integers().between(-60, LONGEST_TRAINING_IN_DAYS - 900);
        return Arbitraries.frequencyOf(
                pair(
                        9,
                        Combinators.combine(from, lengths(longest))
                                .<Span>as((offset, length) ->
                                        DateSpan.of(start.plusDays(offset), start.plusDays(offset + length - 1)))),
                pair(1, from.<Span>map(offset -> new OngoingSpan(start.plusDays(offset)))));
    }

    private static Arbitrary<Credit> credits(LocalDate start) {
        var days = Arbitraries.frequencyOf(
                pair(2, Arbitraries.just(0)), pair(1, Arbitraries.integers().between(1, 200)));
        var from = Arbitraries.integers()
                .between(-30, LONGEST_TRAINING_IN_DAYS)
                .map(start::plusDays)
                .optional();
        return Combinators.combine(Arbitraries.integers().between(0, 18), days, from)
                .as((months, rest, counts) -> new Credit("", months, rest, counts));
    }

    private static Arbitrary<LocalDate> asOf(LocalDate start) {
        return Arbitraries.integers().between(-5, LONGEST_TRAINING_IN_DAYS).map(start::plusDays);
    }

    private Arbitrary<Optional<WorkingFraction>> afterwards() {
        return fractions().optional(0.6);
    }

    private static Arbitrary<Integer> lengths(int longest) {
        return Arbitraries.frequencyOf(
                pair(1, Arbitraries.integers().between(1, 3)),
                pair(4, Arbitraries.integers().between(1, longest)));
    }

    /** Gives every spell and credit a name of its own. */
    private static Timeline named(
            LocalDate start, List<ServiceSpell> served, List<AbsenceSpell> away, List<Credit> credited) {
        var services = new ArrayList<ServiceSpell>();
        for (var service : served) {
            services.add(new ServiceSpell(
                    "service " + services.size(), service.span(), service.fraction(), service.categories()));
        }
        var absences = new ArrayList<AbsenceSpell>();
        for (var absence : away) {
            absences.add(new AbsenceSpell(
                    "absence " + absences.size(), absence.span(), absence.extent(), absence.countsAsService()));
        }
        var credits = new ArrayList<Credit>();
        for (var credit : credited) {
            credits.add(new Credit("credit " + credits.size(), credit.months(), credit.days(), credit.from()));
        }
        return new Timeline(start, services, absences, credits);
    }

    private static <T> Tuple.Tuple2<Integer, Arbitrary<? extends T>> pair(int weight, Arbitrary<? extends T> values) {
        return Tuple.of(weight, values);
    }
}
