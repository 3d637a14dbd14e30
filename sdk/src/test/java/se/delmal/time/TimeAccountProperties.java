package se.delmal.time;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(TrainingDomain.class)
@Domain(DomainContext.Global.class)
class TimeAccountProperties {

    @Property
    @StatisticsReport(onFailureOnly = true)
    void theTrainingsGeneratedAreOfEveryKind(@ForAll Training training) {
        var books = training.books();
        for (var reason : DayReason.values()) {
            if (reason != DayReason.BEFORE_START && reason != DayReason.NOT_YET) {
                often(reason.name(), books.ledger().rows().stream().anyMatch(row -> row.reason() == reason));
            }
        }
        often("reached as planned", training.completionAsPlanned().isPresent());
        often("not reached as planned", training.completionAsPlanned().isEmpty());
        often("reached already", books.isFulfilled());
        often("goes on", training.lastToldDay().isAfter(training.asOf()));
    }

    private static void often(String kind, boolean seen) {
        Statistics.label(kind).collect(seen);
        Statistics.label(kind).coverage(seenOrNot -> seenOrNot.check(true).percentage(share -> share > 2));
    }

    @Property
    void everyDayCountsAsItDoesWhenLookedAtAlone(@ForAll Training training) {
        TimeAccountLaws.everyDayCountsAsItDoesWhenLookedAtAlone(training);
    }

    @Property
    void theDayOfCompletionIsTheOneFoundByWalking(@ForAll Training training) {
        TimeAccountLaws.theDayOfCompletionIsTheOneFoundByWalking(training);
    }

    @Property
    void everyConventionAnswersAsWhenCountedByHand(@ForAll Training training) {
        TimeAccountLaws.everyConventionAnswersAsWhenCountedByHand(training);
    }

    @Property
    void splittingServiceChangesNothing(@ForAll Training training, @ForAll Random random) {
        TimeAccountLaws.splittingServiceChangesNothing(training, random);
    }

    @Property
    void splittingAbsenceChangesNothing(@ForAll Training training, @ForAll Random random) {
        TimeAccountLaws.splittingAbsenceChangesNothing(training, random);
    }

    @Property
    void theOrderOfSpellsAndCreditsChangesNothing(@ForAll Training training, @ForAll Random random) {
        TimeAccountLaws.theOrderOfSpellsAndCreditsChangesNothing(training, random);
    }

    @Property
    void noDayCountsMoreThanOne(@ForAll Training training) {
        TimeAccountLaws.noDayCountsMoreThanOne(training);
    }

    @Property
    void theRowsOfTheLedgerAddUp(@ForAll Training training) {
        TimeAccountLaws.theRowsOfTheLedgerAddUp(training);
    }

    @Property
    void theRowsOfTheLedgerFollowOneAnotherFromStartThroughAsOf(@ForAll Training training) {
        TimeAccountLaws.theRowsOfTheLedgerFollowOneAnotherFromStartThroughAsOf(training);
    }

    @Property
    void noTwoRowsInARowCouldBeOne(@ForAll Training training) {
        TimeAccountLaws.noTwoRowsInARowCouldBeOne(training);
    }

    @Property
    void theDaysExplainedOneByOneAddUpToTheTotal(@ForAll Training training) {
        TimeAccountLaws.theDaysExplainedOneByOneAddUpToTheTotal(training);
    }

    @Property
    void nothingAfterTheDayOfTheBooksIsCredited(@ForAll Training training) {
        TimeAccountLaws.nothingAfterTheDayOfTheBooksIsCredited(training);
    }

    @Property
    void whatIsCreditedNeverShrinksAsTimePasses(
            @ForAll Training training, @ForAll @IntRange(min = 1, max = 800) int days) {
        TimeAccountLaws.whatIsCreditedNeverShrinksAsTimePasses(training, days);
    }

    @Property
    void theRequirementIsReachedOnTheDayOfCompletionAndNotBefore(@ForAll Training training) {
        TimeAccountLaws.theRequirementIsReachedOnTheDayOfCompletionAndNotBefore(training);
    }

    @Property
    void everyConventionIsFulfilledFromItsDayOfCompletionOn(@ForAll Training training) {
        TimeAccountLaws.everyConventionIsFulfilledFromItsDayOfCompletionOn(training);
    }

    @Property
    void moreServiceNeverDelaysCompletion(
            @ForAll Training training,
            @ForAll SplitSpan days,
            @ForAll @IntRange(min = -30, max = 2500) int offset,
            @ForAll WorkingFraction fraction) {
        var from = training.timeline().start().plusDays(offset);
        var span = DateSpan.of(from, from.plusDays(days.span().lengthInDays() - 1));
        TimeAccountLaws.moreServiceNeverDelaysCompletion(training, new ServiceSpell("added", span, fraction, Set.of()));
    }

    @Property
    void aLargerFractionNeverDelaysCompletion(@ForAll Training training, @ForAll WorkingFraction fraction) {
        TimeAccountLaws.aLargerFractionNeverDelaysCompletion(training, fraction);
    }

    @Property
    void removingAnAbsenceNeverDelaysCompletion(@ForAll Training training) {
        TimeAccountLaws.removingAnAbsenceNeverDelaysCompletion(training);
    }

    @Property
    void vacationChangesNoAmount(
            @ForAll Training training,
            @ForAll SplitSpan days,
            @ForAll @IntRange(min = -30, max = 2500) int offset,
            @ForAll AbsenceExtent extent) {
        var from = training.timeline().start().plusDays(offset);
        var span = DateSpan.of(from, from.plusDays(days.span().lengthInDays() - 1));
        TimeAccountLaws.vacationChangesNoAmount(training, span, extent);
    }

    @Property
    void goingOnAtTheSameFractionIsTheSameAsNotEnding(
            @ForAll Training training, @ForAll SplitSpan last, @ForAll WorkingFraction fraction) {
        TimeAccountLaws.goingOnAtTheSameFractionIsTheSameAsNotEnding(training, last, fraction);
    }

    @Property
    void servingTheAssumedFractionForAWhileChangesNothing(
            @ForAll Training training,
            @ForAll WorkingFraction fraction,
            @ForAll @IntRange(min = 1, max = 800) int days) {
        TimeAccountLaws.servingTheAssumedFractionForAWhileChangesNothing(training, fraction, days);
    }

    @Property
    void askingOnAnotherDayChangesNoPlan(@ForAll Training training, @ForAll LocalDate other) {
        TimeAccountLaws.askingOnAnotherDayChangesNoPlan(training, other);
    }

    @Property
    void booksClosedOnADayAndContinuedAreTheSameBooks(
            @ForAll Training training, @ForAll @IntRange(min = 1, max = 400) int days) {
        TimeAccountLaws.booksClosedOnADayAndContinuedAreTheSameBooks(training, days);
    }

    @Property
    void creditingMonthsEqualsDemandingFewer(
            @ForAll Training training, @ForAll @IntRange(min = 1, max = 66) int months) {
        TimeAccountLaws.creditingMonthsEqualsDemandingFewer(training, months);
    }

    @Property
    void severalCreditsEqualTheirSum(@ForAll Training training) {
        TimeAccountLaws.severalCreditsEqualTheirSum(training);
    }

    @Property
    void noCategoryExceedsTheServiceOfTheTotal(@ForAll Training training) {
        TimeAccountLaws.noCategoryExceedsTheServiceOfTheTotal(training);
    }

    @Property
    void twoCategoriesAtOnceAreNoMoreThanEither(@ForAll Training training) {
        TimeAccountLaws.twoCategoriesAtOnceAreNoMoreThanEither(training);
    }

    @Property
    void categoriesThatShareNoDayAddUpToTheService(@ForAll Training training) {
        TimeAccountLaws.categoriesThatShareNoDayAddUpToTheService(training);
    }

    @Property
    void aShiftByWholeYearsOfTheSameLengthsShiftsTheAnswer(@ForAll Training training) {
        TimeAccountLaws.aShiftByWholeYearsOfTheSameLengthsShiftsTheAnswer(training);
    }
}
