package se.delmal.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.national.EditionRules;

/**
 * The question which editions a doctor may use for an application. What is empty is not told.
 *
 * <pre>{@code
 * EditionChoice.applyingOn(LocalDate.of(2026, 11, 21))
 *         .withSwedishAt(true)
 *         .verdicts();   // 2008:17 closed, 2015:8 and 2021:8 open, each with reason and source
 * }</pre>
 *
 * @param licensed  the day of the licence to practise
 * @param swedishAt  whether Swedish <i>allmäntjänstgöring</i> was done
 * @param started  the day specialist training started
 * @param trainingComplete  whether the training is complete
 * @param applyingOn  the day of the application
 */
public record EditionChoice(
        Optional<LocalDate> licensed,
        Optional<Boolean> swedishAt,
        Optional<LocalDate> started,
        Optional<Boolean> trainingComplete,
        LocalDate applyingOn) {

    /** Returns the question for a day, with nothing told. */
    public static EditionChoice applyingOn(LocalDate day) {
        return new EditionChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), day);
    }

    /** Returns the question with the day of the licence. */
    public EditionChoice licensedOn(LocalDate day) {
        return new EditionChoice(Optional.of(day), swedishAt, started, trainingComplete, applyingOn);
    }

    /** Returns the question with whether Swedish <i>allmäntjänstgöring</i> was done. */
    public EditionChoice withSwedishAt(boolean done) {
        return new EditionChoice(licensed, Optional.of(done), started, trainingComplete, applyingOn);
    }

    /** Returns the question with the day specialist training started. */
    public EditionChoice startedOn(LocalDate day) {
        return new EditionChoice(licensed, swedishAt, Optional.of(day), trainingComplete, applyingOn);
    }

    /** Returns the question with whether the training is complete. */
    public EditionChoice withTrainingComplete(boolean complete) {
        return new EditionChoice(licensed, swedishAt, started, Optional.of(complete), applyingOn);
    }

    /** Returns the answer for every edition, oldest first. */
    public List<EditionVerdict> verdicts() {
        var applicant = new EditionRules.Applicant(licensed, swedishAt, started, trainingComplete, applyingOn);
        return EditionRules.judge(applicant).stream()
                .map(judgement -> new EditionVerdict(
                        judgement.edition(),
                        judgement.verdict(),
                        TargetCatalogue.standard()
                                .regulation(judgement.edition())
                                .minimumMonths()
                                .months(),
                        judgement.message(),
                        judgement.citations()))
                .toList();
    }
}
