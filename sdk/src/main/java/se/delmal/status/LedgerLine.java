package se.delmal.status;

import java.util.List;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.national.Sources;
import se.delmal.record.RecordAsOf;
import se.delmal.time.DayReason;
import se.delmal.time.LedgerRow;

/**
 * A row of the ledger with its reason in words and the source of that reason.
 *
 * @param row  the row
 * @param reason  why the days count as they do
 * @param citations  where that is written; none where the reason is arithmetic or a missing entry
 */
public record LedgerLine(LedgerRow row, LocalizedText reason, List<Citation> citations) {

    /** Copies the citations. */
    public LedgerLine {
        citations = List.copyOf(citations);
    }

    static List<LedgerLine> of(RecordAsOf record) {
        return record.account().ledger().rows().stream()
                .map(row -> new LedgerLine(row, reason(row.reason()), citations(row.reason(), record)))
                .toList();
    }

    /** Returns a reason in words. */
    public static LocalizedText reason(DayReason reason) {
        return switch (reason) {
            case SERVICE ->
                LocalizedText.of(
                        "Tjänstgöring, räknad efter sin andel av heltid", "Service, counted by its share of full time");
            case COUNTED_LEAVE ->
                LocalizedText.of(
                        "Semester eller jourkompensation, som räknas som tjänstgöring",
                        "Vacation or on-call compensation, which counts as service");
            case CAPPED_AT_FULL_TIME ->
                LocalizedText.of(
                        "Överlappande tjänstgöring; en dag räknas som högst heltid",
                        "Overlapping service; a day counts as full time at most");
            case REDUCED_BY_ABSENCE ->
                LocalizedText.of("Tjänstgöring minskad med frånvaro", "Service reduced by absence");
            case AWAY -> LocalizedText.of("Frånvaro, som inte räknas", "Absence, which does not count");
            case UNRECORDED -> LocalizedText.of("Ingenting är antecknat", "Nothing is recorded");
            case CREDITED -> LocalizedText.of("Tillgodoräknad tidigare tjänstgöring", "Credited earlier service");
            case BEFORE_START -> LocalizedText.of("Före tjänstgöringens start", "Before the start of training");
            case NOT_YET -> LocalizedText.of("Har inte inträffat än", "Has not come yet");
        };
    }

    private static List<Citation> citations(DayReason reason, RecordAsOf record) {
        return switch (reason) {
            case SERVICE, CAPPED_AT_FULL_TIME -> List.of(Sources.shareOfFullTime(record));
            case COUNTED_LEAVE, REDUCED_BY_ABSENCE, AWAY -> List.of(Sources.ABSENCE_PRACTICE);
            case CREDITED -> List.of(Sources.ORDINANCE);
            case UNRECORDED, BEFORE_START, NOT_YET -> List.of();
        };
    }
}
