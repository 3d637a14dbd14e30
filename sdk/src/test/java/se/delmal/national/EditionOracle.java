package se.delmal.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.delmal.national.EditionRules.Applicant;
import se.delmal.rule.Verdict;

/**
 * Who may use which edition, written once more from the sources, condition by condition.
 *
 * <p>Each condition is met, not met, or not told. An edition that needs all of them may not be used as soon as one is not met,
 * and may be once all are; one that needs any of them the other way round.
 */
final class EditionOracle {

    /** Returns the verdicts for 2008:17, 2015:8 and 2021:8. */
    static List<Verdict> of(Applicant applicant) {
        return List.of(oldest(applicant), middle(applicant), newest(applicant));
    }

    /** Arrived by 30 April 2022; licence from 1 July 2006 through 30 April 2015; start before 1 May 2015; complete. */
    private static Verdict oldest(Applicant applicant) {
        return all(List.of(
                Optional.of(applicant.applyingOn().isBefore(LocalDate.of(2022, 5, 1))),
                told(applicant.licensed(), day -> day.isAfter(LocalDate.of(2006, 6, 30))),
                told(applicant.licensed(), day -> day.isBefore(LocalDate.of(2015, 5, 1))),
                told(applicant.started(), day -> day.isBefore(LocalDate.of(2015, 5, 1))),
                applicant.trainingComplete()));
    }

    /** In force from 1 May 2015; from 1 July 2021 only with Swedish AT or a start before that day. */
    private static Verdict middle(Applicant applicant) {
        if (applicant.applyingOn().isBefore(LocalDate.of(2015, 5, 1))) {
            return Verdict.OUTSTANDING;
        }
        return any(List.of(
                Optional.of(applicant.applyingOn().isBefore(LocalDate.of(2021, 7, 1))),
                applicant.swedishAt(),
                told(applicant.started(), day -> day.isBefore(LocalDate.of(2021, 7, 1)))));
    }

    /** In force from 1 July 2021, for everybody. */
    private static Verdict newest(Applicant applicant) {
        return applicant.applyingOn().isBefore(LocalDate.of(2021, 7, 1)) ? Verdict.OUTSTANDING : Verdict.SATISFIED;
    }

    private static Optional<Boolean> told(Optional<LocalDate> day, Predicate<LocalDate> condition) {
        return day.map(condition::test);
    }

    private static Verdict all(List<Optional<Boolean>> conditions) {
        if (conditions.contains(Optional.of(false))) {
            return Verdict.BREACHED;
        }
        return conditions.contains(Optional.<Boolean>empty()) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    private static Verdict any(List<Optional<Boolean>> conditions) {
        if (conditions.contains(Optional.of(true))) {
            return Verdict.SATISFIED;
        }
        return conditions.contains(Optional.<Boolean>empty()) ? Verdict.UNDETERMINED : Verdict.BREACHED;
    }

    private EditionOracle() {}
}
