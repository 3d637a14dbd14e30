package se.delmal.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.record.Absence;
import se.delmal.record.CareSetting;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.TraineeRecord;
import se.delmal.record.UnitFacts;
import se.delmal.rule.Readings;
import se.delmal.time.AbsenceSpell;
import se.delmal.time.ServiceSpell;
import se.delmal.time.Span;
import se.delmal.time.Timeline;

/**
 * What the rules of the engine know of a training as a whole. Its books are those that the SDK has kept, or its own
 * ({@link #byHand}).
 */
public final class DroolsTraining {

    private record Year(LocalDate from, LocalDate through, long served) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }

        long length() {
            return through.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    /** A stretch of days on each of which something is served. */
    private record Served(LocalDate from, LocalDate through) {}

    private final TraineeRecord record;
    private final LocalDate day;
    private final Optional<LocalDate> completion;
    private final Optional<Year> completed;
    private final Year running;

    private DroolsTraining(
            TraineeRecord record, LocalDate day, Optional<LocalDate> completion, List<Served> served, int passed) {
        this.record = record;
        this.day = day;
        this.completion = completion;
        this.running = year(passed, served);
        this.completed = passed == 0 ? Optional.empty() : Optional.of(year(passed - 1, served));
    }

    /** Returns what follows from the SDK's record and books. */
    static DroolsTraining byBooksOf(RecordAsOf known) {
        var record = known.full();
        int passed = yearsPassed(record.trainingStart(), known.day());
        var rows = known.account().through(endOfYear(record, passed)).ledger().rows();
        return new DroolsTraining(
                record,
                known.day(),
                known.account().completion(Optional.empty()).day(),
                rows.stream()
                        .filter(row -> !row.perDay().isZero())
                        .map(row -> new Served(row.span().from(), row.span().through()))
                        .toList(),
                passed);
    }

    /** Returns what follows from the record alone, by books of its own: specialist training without credits. */
    static DroolsTraining byHand(TraineeRecord record, LocalDate day, int requiredMonths) {
        int passed = yearsPassed(record.trainingStart(), day);
        var books = ChangePointLoop.keep(timeline(record), requiredMonths, endOfYear(record, passed));
        return new DroolsTraining(
                record,
                day,
                books.completion(),
                books.rows().stream()
                        .filter(row -> row.perDay() > 0)
                        .map(row -> new Served(row.from(), row.through()))
                        .toList(),
                passed);
    }

    private static Timeline timeline(TraineeRecord record) {
        return new Timeline(
                record.trainingStart(),
                record.entries(Placement.class)
                        .map(one -> new ServiceSpell(one.ref(), one.span(), one.fraction(), Set.of()))
                        .toList(),
                record.entries(Absence.class)
                        .map(one -> new AbsenceSpell(
                                one.ref(),
                                one.span(),
                                one.extent(),
                                one.reason().countsAsService()))
                        .toList(),
                List.of());
    }

    private static int yearsPassed(LocalDate start, LocalDate day) {
        int passed = 0;
        while (!start.plusYears(passed + 1L).isAfter(day)) {
            passed++;
        }
        return passed;
    }

    private static LocalDate endOfYear(TraineeRecord record, int number) {
        return record.trainingStart().plusYears(number + 1L).minusDays(1);
    }

    private Year year(int number, List<Served> served) {
        var from = record.trainingStart().plusYears(number);
        var through = endOfYear(record, number);
        long days = 0;
        for (Served row : served) {
            days += Math.max(
                    0,
                    Math.min(row.through().toEpochDay(), through.toEpochDay())
                            - Math.max(row.from().toEpochDay(), from.toEpochDay())
                            + 1);
        }
        return new Year(from, through, days);
    }

    private static long demanded(int perYear, Year year) {
        long demanded = perYear * year.served() / year.length();
        return demanded == 0 && perYear > 0 && 2 * year.served() >= year.length() ? 1 : demanded;
    }

    LocalDate day() {
        return day;
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
        return record.trainingStart();
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
        return record.unit().flatMap(UnitFacts::lastExternalReview);
    }

    /** Returns whether a placement is away from home. */
    public boolean isExternal(Placement placement) {
        return placement.setting() != CareSetting.OWN_HEALTH_CENTRE
                && !placement.unit().equals(record.employmentUnit().orElseThrow());
    }

    /** Returns whether all of a kind is told. */
    public boolean isComplete(EntryKind kind) {
        return record.completeFor().contains(kind);
    }

    /** Returns the last day in time for what follows a placement. */
    public LocalDate afterwards(Placement placement) {
        return record.entry(placement.ref())
                .flatMap(entry -> entry.when())
                .flatMap(Span::lastDay)
                .orElseThrow()
                .plusMonths(Readings.AFTERWARDS_MONTHS);
    }
}
