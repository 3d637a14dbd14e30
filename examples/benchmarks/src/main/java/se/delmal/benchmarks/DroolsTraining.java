package se.delmal.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.UnitFacts;
import se.delmal.rule.Readings;
import se.delmal.time.Span;
import se.delmal.time.TimeAccount;

/** What the rules of the engine know of a training as a whole. The books of training time are the SDK's on both sides. */
public final class DroolsTraining {

    private record Year(LocalDate from, LocalDate through, long served) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }

        long length() {
            return through.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    private final RecordAsOf record;
    private final Optional<LocalDate> completion;
    private final Optional<Year> completed;
    private final Year running;

    DroolsTraining(RecordAsOf record) {
        this.record = record;
        this.completion = record.account().completion(Optional.empty()).day();
        int passed = 0;
        while (!record.start().plusYears(passed + 1L).isAfter(record.day())) {
            passed++;
        }
        var through = record.start().plusYears(passed + 1L).minusDays(1);
        var account = TimeAccount.of(record.account().timeline(), record.required(), through);
        this.running = year(passed, account);
        this.completed = passed == 0 ? Optional.empty() : Optional.of(year(passed - 1, account));
    }

    private Year year(int number, TimeAccount account) {
        var from = record.start().plusYears(number);
        var through = record.start().plusYears(number + 1L).minusDays(1);
        long served = account.ledger().rows().stream()
                .filter(row -> !row.perDay().isZero())
                .mapToLong(row -> Math.max(
                        0,
                        Math.min(row.span().through().toEpochDay(), through.toEpochDay())
                                - Math.max(row.span().from().toEpochDay(), from.toEpochDay())
                                + 1))
                .sum();
        return new Year(from, through, served);
    }

    private static long demanded(int perYear, Year year) {
        long demanded = perYear * year.served() / year.length();
        return demanded == 0 && perYear > 0 && 2 * year.served() >= year.length() ? 1 : demanded;
    }

    LocalDate day() {
        return record.day();
    }

    boolean hasCompletedAYear() {
        return completed.isPresent();
    }

    long demandedBefore(int perYear) {
        return demanded(perYear, completed.orElse(running));
    }

    long demandedNow(int perYear) {
        return demanded(perYear, running);
    }

    boolean isInCompletedYear(LocalDate on) {
        return completed.filter(year -> year.contains(on)).isPresent();
    }

    boolean isInRunningYear(LocalDate on) {
        return running.contains(on);
    }

    /** Returns the first day. */
    public LocalDate getStart() {
        return record.start();
    }

    /** Returns the day the required time is complete. */
    public Optional<LocalDate> getCompletion() {
        return completion;
    }

    /** Returns our reading of "early". */
    public int getEarlyMonths() {
        return Readings.EARLY_MONTHS;
    }

    /** Returns our reading of "afterwards". */
    public int getAfterMonths() {
        return Readings.AFTERWARDS_MONTHS;
    }

    /** Returns when the unit was last reviewed. */
    public Optional<LocalDate> getReview() {
        return record.full().unit().flatMap(UnitFacts::lastExternalReview);
    }

    /** Returns whether a placement is away from home. */
    public boolean isExternal(Placement placement) {
        return record.isExternal(placement).orElseThrow();
    }

    /** Returns whether all of a kind is told. */
    public boolean isComplete(EntryKind kind) {
        return record.isCompleteFor(kind);
    }

    /** Returns the last day in time for what follows a placement. */
    public LocalDate afterwards(Placement placement) {
        return record.full()
                .entry(placement.ref())
                .flatMap(entry -> entry.when())
                .flatMap(Span::lastDay)
                .orElseThrow()
                .plusMonths(Readings.AFTERWARDS_MONTHS);
    }
}
