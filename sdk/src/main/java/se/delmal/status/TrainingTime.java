package se.delmal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.national.FoundationNeed;
import se.delmal.record.RecordAsOf;
import se.delmal.time.ConventionResult;
import se.delmal.time.FullTimeDays;
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
                LedgerLine.of(record),
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

    /** Where it is not known whether foundation training is needed, none is required of it here. */
    private static Optional<TrainingAmount> required(TimeCategory category, RecordAsOf record) {
        return category == TimeCategory.BT
                        && FoundationNeed.concerns(record)
                        && FoundationNeed.notKnown(record).isEmpty()
                ? Optional.of(amount(FoundationNeed.least().startingOn(record.start()), record))
                : Optional.empty();
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
