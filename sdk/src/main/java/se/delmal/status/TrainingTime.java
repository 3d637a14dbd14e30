package se.delmal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.record.RecordAsOf;
import se.delmal.time.ConventionResult;
import se.delmal.time.FullTimeDays;
import se.delmal.time.Programme;
import se.delmal.time.RequiredTime;
import se.delmal.time.TimeAccount;
import se.delmal.time.TimeCategory;
import se.delmal.time.TrainingAmount;

/**
 * The training time of a record at the end of a day, exact to the hundred-millionth of a day.
 *
 * @param credited  what is served and credited
 * @param required  the least time
 * @param remaining  what is still owed
 * @param fulfilled  whether as much is credited as is required
 * @param byCategory  the same time by kind
 * @param ledger  how every day was counted; the rows add up exactly to {@code credited}
 * @param sensitivity  the answer under every month convention in use; none where all agree
 */
public record TrainingTime(
        TrainingAmount credited,
        TrainingAmount required,
        TrainingAmount remaining,
        boolean fulfilled,
        List<CategoryTime> byCategory,
        List<LedgerLine> ledger,
        List<ConventionResult> sensitivity) {

    private static final RequiredTime FOUNDATION = RequiredTime.ofMonths(6);

    /** Copies the lists. */
    public TrainingTime {
        byCategory = List.copyOf(byCategory);
        ledger = List.copyOf(ledger);
        sensitivity = List.copyOf(sensitivity);
    }

    static TrainingTime of(RecordAsOf record) {
        var account = record.account();
        return new TrainingTime(
                amount(account.credited(), record),
                amount(account.required(), record),
                amount(account.remaining(), record),
                account.isFulfilled(),
                byCategory(record),
                LedgerLine.of(account.ledger()),
                sensitivity(account));
    }

    private static TrainingAmount amount(FullTimeDays days, RecordAsOf record) {
        return TrainingAmount.of(days, record.start());
    }

    /** External placements are told only where it is told which unit is the trainee's own. */
    private static List<CategoryTime> byCategory(RecordAsOf record) {
        var categories = new ArrayList<CategoryTime>();
        for (TimeCategory category : TimeCategory.values()) {
            if (category == TimeCategory.EXTERNAL_PLACEMENT
                    && record.full().employmentUnit().isEmpty()) {
                continue;
            }
            categories.add(new CategoryTime(
                    category, amount(record.account().credited(category), record), required(category, record)));
        }
        return categories;
    }

    private static Optional<TrainingAmount> required(TimeCategory category, RecordAsOf record) {
        boolean foundation = category == TimeCategory.BT
                && record.full().programme() != Programme.AT
                && record.edition()
                        .map(edition -> edition == Edition.HSLF_FS_2021_8)
                        .orElse(record.full().programme() == Programme.BT)
                && !record.full().swedishAt().orElse(false);
        return foundation ? Optional.of(amount(FOUNDATION.startingOn(record.start()), record)) : Optional.empty();
    }

    private static List<ConventionResult> sensitivity(TimeAccount account) {
        var results = account.conventions(Optional.empty());
        boolean agree = results.stream()
                                .map(ConventionResult::fulfilled)
                                .distinct()
                                .count()
                        == 1
                && results.stream().map(ConventionResult::completion).distinct().count() == 1;
        return agree ? List.of() : results;
    }
}
