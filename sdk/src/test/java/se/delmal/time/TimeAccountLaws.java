package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of the books of every training, whichever engine supplies it. */
final class TimeAccountLaws {

    private static final LocalDate LAST_DAY_WITH_A_LEAP_YEAR_EVERY_FOURTH = LocalDate.of(2099, 12, 31);
    private static final int YEARS_AFTER_WHICH_THE_CALENDAR_REPEATS = 28;

    static void everyDayCountsAsItDoesWhenLookedAtAlone(Training training) {
        var dayByDay = new DayByDay(training);
        var ledger = training.books().ledger();

        assertThat(training.books().credited()).isEqualTo(dayByDay.credited());
        daysOf(training)
                .forEach(day -> assertThat(ledger.explain(day).counted().hundredMillionths())
                        .as("what %s counts", day)
                        .isEqualTo(dayByDay.countedOn(day)));
    }

    static void theDayOfCompletionIsTheOneFoundByWalking(Training training) {
        assertThat(training.completion()).isEqualTo(new DayByDay(training).completion(MonthConvention.ANCHORED));
        assertThat(training.completionAsPlanned())
                .isEqualTo(new DayByDay(training.assuming(Optional.empty())).completion(MonthConvention.ANCHORED));
    }

    static void everyConventionAnswersAsWhenCountedByHand(Training training) {
        var dayByDay = new DayByDay(training);

        var byHand = Stream.of(MonthConvention.values())
                .map(convention -> new ConventionResult(
                        convention,
                        dayByDay.months(convention),
                        dayByDay.isFulfilled(convention),
                        dayByDay.completion(convention)))
                .toList();

        assertThat(training.books().conventions(training.afterwards())).isEqualTo(byHand);
    }

    static void splittingServiceChangesNothing(Training training, Random random) {
        var split = training.withServices(services -> services.flatMap(service -> parts(
                        service.span(), training.asOf(), random)
                .map(part -> new ServiceSpell(service.source(), part, service.fraction(), service.categories()))));

        assertSameAnswers(split, training);
        assertThat(split.books().ledger()).isEqualTo(training.books().ledger());
    }

    static void splittingAbsenceChangesNothing(Training training, Random random) {
        var split = training.withAbsences(absences -> absences.flatMap(absence -> parts(
                        absence.span(), training.asOf(), random)
                .map(part -> new AbsenceSpell(absence.source(), part, absence.extent(), absence.countsAsService()))));

        assertSameAnswers(split, training);
        assertThat(split.books().ledger()).isEqualTo(training.books().ledger());
    }

    static void theOrderOfSpellsAndCreditsChangesNothing(Training training, Random random) {
        var shuffled = training.withServices(services -> shuffled(services, random))
                .withAbsences(absences -> shuffled(absences, random))
                .withCredits(
                        shuffled(training.timeline().credits().stream(), random).toList());

        assertSameAnswers(shuffled, training);
        assertThat(shuffled.books().completion(training.afterwards()).day()).isEqualTo(training.completion());
        assertThat(rowsWithoutOrderOfSources(shuffled)).isEqualTo(rowsWithoutOrderOfSources(training));
    }

    static void noDayCountsMoreThanOne(Training training) {
        assertThat(training.books().ledger().rows()).allSatisfy(row -> {
            assertThat(row.perDay()).isLessThanOrEqualTo(FullTimeDays.of(1));
            if (row.reason() != DayReason.CREDITED) {
                assertThat(row.amount())
                        .isLessThanOrEqualTo(FullTimeDays.of(row.span().lengthInDays()));
            }
        });
    }

    static void theRowsOfTheLedgerAddUp(Training training) {
        var total = FullTimeDays.ZERO;
        for (var row : training.books().ledger().rows()) {
            total = total.plus(row.amount());
            assertThat(row.runningTotal()).isEqualTo(total);
            if (row.reason() != DayReason.CREDITED) {
                assertThat(row.amount().hundredMillionths())
                        .isEqualTo(row.span().lengthInDays() * row.perDay().hundredMillionths());
            }
        }
        assertThat(training.books().credited()).isEqualTo(total);
    }

    static void theRowsOfTheLedgerFollowOneAnotherFromStartThroughAsOf(Training training) {
        var next = training.timeline().start();
        for (var row : served(training)) {
            assertThat(row.span().from()).isEqualTo(next);
            next = row.span().through().plusDays(1);
        }
        assertThat(next)
                .isEqualTo(
                        latest(training.asOf().plusDays(1), training.timeline().start()));
    }

    static void noTwoRowsInARowCouldBeOne(Training training) {
        var rows = served(training);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(List.of(
                            rows.get(i).perDay(),
                            rows.get(i).reason(),
                            rows.get(i).sources()))
                    .isNotEqualTo(List.of(
                            rows.get(i - 1).perDay(),
                            rows.get(i - 1).reason(),
                            rows.get(i - 1).sources()));
        }
    }

    static void theDaysExplainedOneByOneAddUpToTheTotal(Training training) {
        var ledger = training.books().ledger();

        var total = credits(training);
        for (var row : served(training)) {
            for (var day : row.span()
                    .from()
                    .datesUntil(row.span().through().plusDays(1))
                    .toList()) {
                var explained = ledger.explain(day);
                assertThat(explained).isEqualTo(new DayAccount(day, row.perDay(), row.reason(), row.sources()));
                total = total.plus(explained.counted());
            }
        }
        assertThat(ledger.total()).isEqualTo(total);
    }

    static void nothingAfterTheDayOfTheBooksIsCredited(Training training) {
        var asOf = training.asOf();
        var known = training.withServices(services -> services.flatMap(service -> service.span().upTo(asOf).stream()
                        .map(span ->
                                new ServiceSpell(service.source(), span, service.fraction(), service.categories()))))
                .withAbsences(absences -> absences.flatMap(absence -> absence.span().upTo(asOf).stream()
                        .map(span ->
                                new AbsenceSpell(absence.source(), span, absence.extent(), absence.countsAsService()))))
                .withCredits(training.timeline().credits().stream()
                        .filter(credit ->
                                credit.from().filter(from -> from.isAfter(asOf)).isEmpty())
                        .toList());

        assertThat(training.books().credited()).isEqualTo(known.books().credited());
        assertThat(categories(training)).isEqualTo(categories(known));
        assertThat(training.books().ledger().rows())
                .hasSameSizeAs(known.books().ledger().rows());
        assertThat(training.books()
                        .ledger()
                        .explain(latest(asOf.plusDays(1), training.timeline().start())))
                .extracting(DayAccount::reason)
                .isEqualTo(DayReason.NOT_YET);
    }

    static void whatIsCreditedNeverShrinksAsTimePasses(Training training, int days) {
        var later = training.asOf(training.asOf().plusDays(days)).books();

        assertThat(later.credited()).isGreaterThanOrEqualTo(training.books().credited());
        for (var category : TimeCategory.values()) {
            assertThat(later.credited(category))
                    .isGreaterThanOrEqualTo(training.books().credited(category));
        }
    }

    static void theRequirementIsReachedOnTheDayOfCompletionAndNotBefore(Training training) {
        training.completionAsPlanned().ifPresent(day -> {
            assertThat(training.asOf(day).books().isFulfilled()).isTrue();
            assertThat(training.asOf(day.minusDays(1)).books().isFulfilled()).isFalse();
        });
    }

    static void everyConventionIsFulfilledFromItsDayOfCompletionOn(Training training) {
        for (var result : training.books().conventions(Optional.empty())) {
            var reached = result.completion().filter(day -> !day.isAfter(training.asOf()));

            assertThat(result.fulfilled()).as("%s", result.convention()).isEqualTo(reached.isPresent());
            assertThat(training.books().isFulfilled(result.convention())).isEqualTo(result.fulfilled());
        }
    }

    static void moreServiceNeverDelaysCompletion(Training training, ServiceSpell added) {
        var more = training.plus(added);

        assertNotLater(more.completionAsPlanned(), training.completionAsPlanned());
        assertThat(more.books().credited())
                .isGreaterThanOrEqualTo(training.books().credited());
        if (!more.lastToldDay().isAfter(training.lastToldDay())) {
            assertNotLater(more.completion(), training.completion());
        }
    }

    static void aLargerFractionNeverDelaysCompletion(Training training, WorkingFraction fraction) {
        var larger = training.withServices(services -> services.map(service -> new ServiceSpell(
                service.source(), service.span(), larger(service.fraction(), fraction), service.categories())));

        assertNotLater(larger.completion(), training.completion());
        assertNotLater(larger.completionAsPlanned(), training.completionAsPlanned());
    }

    static void removingAnAbsenceNeverDelaysCompletion(Training training) {
        for (var removed : training.timeline().absences()) {
            var less = training.withAbsences(absences -> absences.filter(absence -> !absence.equals(removed)));

            assertNotLater(less.completion(), training.completion());
            assertNotLater(less.completionAsPlanned(), training.completionAsPlanned());
        }
    }

    static void vacationChangesNoAmount(Training training, DateSpan days, AbsenceExtent extent) {
        var onVacation = training.withAbsences(
                absences -> Stream.concat(absences, Stream.of(new AbsenceSpell("vacation", days, extent, true))));

        assertSameAnswers(onVacation, training);
        assertThat(onVacation.books().completion(training.afterwards()))
                .isEqualTo(training.books().completion(training.afterwards()));
    }

    static void goingOnAtTheSameFractionIsTheSameAsNotEnding(
            Training training, SplitSpan last, WorkingFraction fraction) {
        var ended = new ServiceSpell("last", shifted(last.first(), training), fraction, Set.of());
        var ongoing = new ServiceSpell("last", new OngoingSpan(ended.span().from()), fraction, Set.of());
        var before = endingBefore(ended.span().from(), training);

        assertThat(before.plus(ended)
                        .asOf(ended.span().from())
                        .assuming(Optional.of(fraction))
                        .completion())
                .isEqualTo(before.plus(ongoing).asOf(ended.span().from()).completionAsPlanned());
    }

    static void servingTheAssumedFractionForAWhileChangesNothing(
            Training training, WorkingFraction fraction, int days) {
        var told = training.lastToldDay();
        var withoutOngoing = training.withServices(services ->
                        services.filter(service -> service.span().lastDay().isPresent()))
                .withAbsences(absences -> absences.filter(absence -> absence.span()
                        .lastDay()
                        .filter(last -> !last.isAfter(told))
                        .isPresent()))
                .assuming(Optional.of(fraction));
        var firstDay = latest(told.plusDays(1), training.timeline().start());
        var served = withoutOngoing
                .plus(ServiceSpell.of("served", DateSpan.of(firstDay, firstDay.plusDays(days - 1L)), fraction))
                .asOf(firstDay.plusDays(days - 1L));

        assertThat(completions(served)).isEqualTo(completions(withoutOngoing));
    }

    static void askingOnAnotherDayChangesNoPlan(Training training, LocalDate other) {
        var later = training.asOf(other);

        assertThat(later.completionAsPlanned()).isEqualTo(training.completionAsPlanned());
        if (later.lastToldDay().equals(training.lastToldDay())) {
            assertThat(later.completion()).isEqualTo(training.completion());
        }
    }

    static void booksClosedOnADayAndContinuedAreTheSameBooks(Training training, int days) {
        var later = training.asOf(training.asOf().plusDays(days));
        var between = FullTimeDays.ZERO;
        for (int i = 1; i <= days; i++) {
            between = between.plus(
                    later.books().ledger().explain(training.asOf().plusDays(i)).counted());
        }

        var closed = training.books().credited().lessAtMost(credits(training)).plus(between);

        assertThat(later.books().credited().lessAtMost(credits(later))).isEqualTo(closed);
    }

    static void creditingMonthsEqualsDemandingFewer(Training training, int months) {
        int credited = Math.min(months, training.required().months());
        var crediting = training.withCredits(List.of(Credit.ofMonths("credit", credited)));
        var demanding = training.withCredits(List.of())
                .demanding(RequiredTime.ofMonths(training.required().months() - credited));

        if (!training.asOf().isBefore(training.timeline().start())) {
            assertThat(crediting.books().remaining())
                    .isEqualTo(demanding.books().remaining());
            assertThat(fulfilled(crediting)).isEqualTo(fulfilled(demanding));
        }
        assertThat(completions(crediting)).isEqualTo(completions(demanding));
    }

    static void severalCreditsEqualTheirSum(Training training) {
        var credits = training.timeline().credits().stream()
                .map(credit -> new Credit(credit.source(), credit.months(), credit.days(), Optional.empty()))
                .toList();
        var sum = new Credit(
                "sum",
                credits.stream().mapToInt(Credit::months).sum(),
                credits.stream().mapToInt(Credit::days).sum(),
                Optional.empty());

        var several = training.withCredits(credits).books();
        var one = training.withCredits(List.of(sum)).books();

        assertThat(several.credited()).isEqualTo(one.credited());
        assertThat(several.credited(TimeCategory.CREDITED)).isEqualTo(one.credited(TimeCategory.CREDITED));
        assertThat(several.conventions(training.afterwards())).isEqualTo(one.conventions(training.afterwards()));
    }

    static void noCategoryExceedsTheServiceOfTheTotal(Training training) {
        var books = training.books();
        var service = books.credited().lessAtMost(credits(training));

        for (var category : TimeCategory.values()) {
            if (category != TimeCategory.CREDITED) {
                assertThat(books.credited(category)).isLessThanOrEqualTo(service);
            }
        }
        assertThat(books.credited(TimeCategory.CREDITED)).isEqualTo(credits(training));
    }

    static void twoCategoriesAtOnceAreNoMoreThanEither(Training training) {
        var books = training.books();

        for (var one : TimeCategory.values()) {
            for (var other : TimeCategory.values()) {
                var both = books.credited(one, other);
                assertThat(both).isEqualTo(books.credited(other, one));
                assertThat(both).isLessThanOrEqualTo(books.credited(one));
                if (one == other && one != TimeCategory.CREDITED) {
                    assertThat(both).isEqualTo(books.credited(one));
                }
            }
        }
    }

    static void categoriesThatShareNoDayAddUpToTheService(Training training) {
        var kinds = List.of(TimeCategory.BT, TimeCategory.PRIMARY_CARE, TimeCategory.PSYCHIATRY);
        var oneAfterAnother = new ArrayList<ServiceSpell>();
        var next = training.timeline().start().minusDays(20);
        for (var service : training.timeline().services()) {
            long length = service.span()
                    .upTo(service.span().from().plusDays(500))
                    .orElseThrow()
                    .lengthInDays();
            var kind = kinds.get(oneAfterAnother.size() % kinds.size());
            oneAfterAnother.add(new ServiceSpell(
                    service.source(), DateSpan.of(next, next.plusDays(length - 1)), service.fraction(), Set.of(kind)));
            next = next.plusDays(length);
        }
        var partitioned = training.withServices(oneAfterAnother);

        var sum = kinds.stream().map(partitioned.books()::credited).reduce(FullTimeDays.ZERO, FullTimeDays::plus);

        assertThat(sum.plus(credits(partitioned))).isEqualTo(partitioned.books().credited());
    }

    static void aShiftByWholeYearsOfTheSameLengthsShiftsTheAnswer(Training training) {
        var shifted = new Training(
                new Timeline(
                        later(training.timeline().start()),
                        training.timeline().services().stream()
                                .map(service -> new ServiceSpell(
                                        service.source(),
                                        later(service.span()),
                                        service.fraction(),
                                        service.categories()))
                                .toList(),
                        training.timeline().absences().stream()
                                .map(absence -> new AbsenceSpell(
                                        absence.source(),
                                        later(absence.span()),
                                        absence.extent(),
                                        absence.countsAsService()))
                                .toList(),
                        training.timeline().credits().stream()
                                .map(credit -> new Credit(
                                        credit.source(),
                                        credit.months(),
                                        credit.days(),
                                        credit.from().map(TimeAccountLaws::later)))
                                .toList()),
                training.required(),
                later(training.asOf()),
                training.afterwards());

        assertThat(shifted.books().credited()).isEqualTo(training.books().credited());
        assertThat(shifted.books().remaining()).isEqualTo(training.books().remaining());
        assertThat(categories(shifted)).isEqualTo(categories(training));
        assertThat(fulfilled(shifted)).isEqualTo(fulfilled(training));
        completions(training).forEach((convention, day) -> {
            var expected = day.map(TimeAccountLaws::later);
            if (expected.filter(reached -> !reached.isAfter(LAST_DAY_WITH_A_LEAP_YEAR_EVERY_FOURTH))
                    .isPresent()) {
                assertThat(completions(shifted)).containsEntry(convention, expected);
            }
        });
    }

    private static void assertSameAnswers(Training actual, Training expected) {
        assertThat(actual.books().credited()).isEqualTo(expected.books().credited());
        assertThat(categories(actual)).isEqualTo(categories(expected));
        assertThat(actual.books().conventions(Optional.empty()))
                .isEqualTo(expected.books().conventions(Optional.empty()));
        if (actual.lastToldDay().equals(expected.lastToldDay())) {
            assertThat(actual.books().conventions(expected.afterwards()))
                    .isEqualTo(expected.books().conventions(expected.afterwards()));
        }
    }

    private static void assertNotLater(Optional<LocalDate> sooner, Optional<LocalDate> later) {
        later.ifPresent(day -> assertThat(sooner)
                .hasValueSatisfying(reached -> assertThat(reached).isBeforeOrEqualTo(day)));
    }

    /** Cuts a span in two at any day but its last; one without an end, at any day up to a year after the day of the books. */
    private static Stream<Span> parts(Span span, LocalDate asOf, Random random) {
        var last = span.lastDay().orElse(latest(asOf, span.from()).plusYears(1));
        if (last.equals(span.from())) {
            return Stream.of(span);
        }
        var cut = span.from()
                .plusDays(random.nextInt((int) (last.toEpochDay() - span.from().toEpochDay())));
        return Stream.of(DateSpan.of(span.from(), cut), Span.of(cut.plusDays(1), span.lastDay()));
    }

    private static <T> Stream<T> shuffled(Stream<T> things, Random random) {
        var shuffled = new ArrayList<>(things.toList());
        Collections.shuffle(shuffled, random);
        return shuffled.stream();
    }

    private static List<Object> rowsWithoutOrderOfSources(Training training) {
        return training.books().ledger().rows().stream()
                .<Object>map(row -> List.of(
                        row.span(),
                        row.perDay(),
                        row.amount(),
                        row.runningTotal(),
                        row.reason(),
                        new HashSet<>(row.sources())))
                .toList();
    }

    private static List<LedgerRow> served(Training training) {
        return training.books().ledger().rows().stream()
                .filter(row -> row.reason() != DayReason.CREDITED)
                .toList();
    }

    private static FullTimeDays credits(Training training) {
        return training.books().ledger().rows().stream()
                .filter(row -> row.reason() == DayReason.CREDITED)
                .map(LedgerRow::amount)
                .reduce(FullTimeDays.ZERO, FullTimeDays::plus);
    }

    private static Map<TimeCategory, FullTimeDays> categories(Training training) {
        var categories = new EnumMap<TimeCategory, FullTimeDays>(TimeCategory.class);
        for (var category : TimeCategory.values()) {
            categories.put(category, training.books().credited(category));
        }
        return categories;
    }

    private static Map<MonthConvention, Boolean> fulfilled(Training training) {
        var fulfilled = new EnumMap<MonthConvention, Boolean>(MonthConvention.class);
        training.books()
                .conventions(training.afterwards())
                .forEach(result -> fulfilled.put(result.convention(), result.fulfilled()));
        return fulfilled;
    }

    private static Map<MonthConvention, Optional<LocalDate>> completions(Training training) {
        var completions = new EnumMap<MonthConvention, Optional<LocalDate>>(MonthConvention.class);
        training.books()
                .conventions(training.afterwards())
                .forEach(result -> completions.put(result.convention(), result.completion()));
        return completions;
    }

    private static Stream<LocalDate> daysOf(Training training) {
        var start = training.timeline().start();
        return start.datesUntil(latest(training.asOf().plusDays(1), start));
    }

    /** Cuts everything but credits at the eve of a day, and drops what starts on it or later. */
    private static Training endingBefore(LocalDate day, Training training) {
        return training.withServices(services ->
                        services.flatMap(service -> service.span().upTo(day.minusDays(1)).stream()
                                .map(span -> new ServiceSpell(
                                        service.source(), span, service.fraction(), service.categories()))))
                .withAbsences(absences -> absences.flatMap(absence -> absence.span().upTo(day.minusDays(1)).stream()
                        .map(span -> new AbsenceSpell(
                                absence.source(), span, absence.extent(), absence.countsAsService()))));
    }

    /** Lays a span somewhere in a training: as long as it is, and as far from the training's start as its day of the month. */
    private static DateSpan shifted(DateSpan span, Training training) {
        var from = training.timeline().start().plusDays(30L * span.from().getDayOfMonth());
        return DateSpan.of(from, from.plusDays(span.lengthInDays() - 1));
    }

    private static WorkingFraction larger(WorkingFraction one, WorkingFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Span later(Span span) {
        return Span.of(later(span.from()), span.lastDay().map(TimeAccountLaws::later));
    }

    private static LocalDate later(LocalDate day) {
        return day.plusYears(YEARS_AFTER_WHICH_THE_CALENDAR_REPEATS);
    }

    private TimeAccountLaws() {}
}
