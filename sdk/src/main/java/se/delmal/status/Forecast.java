package se.delmal.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmal.citation.LocalizedText;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;
import se.delmal.time.Completion;
import se.delmal.time.ConventionResult;
import se.delmal.time.WorkingFraction;

/**
 * When the least time will be served: a projection, never a promise.
 *
 * @param completion  the first day at whose end it is; none where what is recorded, planned and assumed does not reach it
 * @param earliest  the day under the month convention that ends first
 * @param latest  the day under the one that ends last; none where one of them does not reach it
 * @param assumptions  what must come true
 * @param blockedBy  breached rules that stand between that day and an application
 */
public record Forecast(
        Optional<LocalDate> completion,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        List<LocalizedText> assumptions,
        List<Finding> blockedBy) {

    /** Copies the lists. */
    public Forecast {
        assumptions = List.copyOf(assumptions);
        blockedBy = List.copyOf(blockedBy);
    }

    static Forecast of(RecordAsOf record, Optional<WorkingFraction> afterwards, List<Finding> findings) {
        var completion = record.account().completion(afterwards);
        var days = record.account().conventions(afterwards).stream()
                .map(ConventionResult::completion)
                .toList();
        return new Forecast(
                completion.day(),
                days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder()),
                days.stream().allMatch(Optional::isPresent)
                        ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                        : Optional.empty(),
                assumptions(record, completion),
                findings.stream()
                        .filter(finding -> finding.verdict() == Verdict.BREACHED
                                && finding.force().binds())
                        .toList());
    }

    private static List<LocalizedText> assumptions(RecordAsOf record, Completion completion) {
        var told = new ArrayList<LocalizedText>();
        for (Completion.Assumption assumption : completion.assumptions()) {
            told.add(inWords(assumption, record));
        }
        if (!completion.assumptions().isEmpty()) {
            told.add(LocalizedText.of(
                    "Ingen ytterligare frånvaro än den som är antecknad.", "No absence beyond what is recorded."));
        }
        if (completion.day().isEmpty()) {
            told.add(
                    LocalizedText.of(
                            "Det som är antecknat och planerat räcker inte till minsta tid; ange en tänkt sysselsättningsgrad för en prognos.",
                            "What is recorded and planned does not reach the least time; give an assumed working fraction for a projection."));
        }
        if (record.full().licensed().isEmpty()) {
            told.add(LocalizedText.of(
                    "Legitimationsdagen är inte angiven; all tid räknas från starten.",
                    "The day of the licence is not told; all time counts from the start."));
        }
        return told;
    }

    private static LocalizedText inWords(Completion.Assumption assumption, RecordAsOf record) {
        if (assumption instanceof Completion.Assumption.ContinuesAt continues) {
            return LocalizedText.of(
                    "Tjänstgöring på "
                            + continues.fraction().percent().toPlainString().replace('.', ',') + " % från "
                            + continues.from() + ".",
                    "Service at " + continues.fraction().percent().toPlainString() + "% from " + continues.from()
                            + ".");
        }
        if (assumption instanceof Completion.Assumption.OngoingContinues ongoing) {
            var units = record.full()
                    .entries(Placement.class)
                    .filter(placement -> ongoing.sources().contains(placement.ref()))
                    .map(Placement::unit)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return LocalizedText.of(
                    "Pågående tjänstgöring utan slutdatum fortsätter: " + units + ".",
                    "Ongoing service without an end goes on: " + units + ".");
        }
        if (assumption instanceof Completion.Assumption.CreditIsGiven) {
            return LocalizedText.of(
                    "Tillgodoräknande som inte är beslutat än beslutas som planerat.",
                    "Credit that is not decided yet is decided as planned.");
        }
        return LocalizedText.of(
                "Planerad tjänstgöring genomförs som planerat.", "Planned service is served as planned.");
    }
}
