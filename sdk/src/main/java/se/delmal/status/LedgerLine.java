package se.delmal.status;

import java.util.List;
import java.util.Map;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.time.DayReason;
import se.delmal.time.Ledger;
import se.delmal.time.LedgerRow;

/**
 * A row of the ledger with its reason in words and the source of that reason.
 *
 * @param row  the row
 * @param reason  why the days count as they do
 * @param citations  where that is written; none where the reason is arithmetic or a missing entry
 */
public record LedgerLine(LedgerRow row, LocalizedText reason, List<Citation> citations) {

    private static final Citation ORDINANCE =
            Citation.of("Patientsäkerhetsförordningen (2010:1369)", "4 kap. 1 §", BindingForce.STATUTE);
    private static final Citation SERVICE_LIST = Citation.of("HSLF-FS 2021:8", "Bilaga 6", BindingForce.REGULATION);
    private static final Citation ABSENCE = Citation.of(
            "Socialstyrelsen, frågor och svar om ST enligt SOSFS 2008:17",
            "tjänstgöring utanför ST",
            BindingForce.GUIDANCE);

    private record Words(LocalizedText text, List<Citation> citations) {}

    private static final Map<DayReason, Words> WORDS = Map.of(
            DayReason.SERVICE,
                    words(
                            "Tjänstgöring, räknad efter sin andel av heltid",
                            "Service, counted by its share of full time",
                            SERVICE_LIST),
            DayReason.COUNTED_LEAVE,
                    words(
                            "Semester eller jourkompensation, som räknas som tjänstgöring",
                            "Vacation or on-call compensation, which counts as service",
                            ABSENCE),
            DayReason.CAPPED_AT_FULL_TIME,
                    words(
                            "Överlappande tjänstgöring; en dag räknas som högst heltid",
                            "Overlapping service; a day counts as full time at most",
                            SERVICE_LIST),
            DayReason.REDUCED_BY_ABSENCE,
                    words("Tjänstgöring minskad med frånvaro", "Service reduced by absence", ABSENCE),
            DayReason.AWAY, words("Frånvaro, som inte räknas", "Absence, which does not count", ABSENCE),
            DayReason.UNRECORDED, words("Ingenting är antecknat", "Nothing is recorded"),
            DayReason.CREDITED, words("Tillgodoräknad tidigare tjänstgöring", "Credited earlier service", ORDINANCE),
            DayReason.BEFORE_START, words("Före tjänstgöringens start", "Before the start of training"),
            DayReason.NOT_YET, words("Har inte inträffat än", "Has not come yet"));

    /** Copies the citations. */
    public LedgerLine {
        citations = List.copyOf(citations);
    }

    static List<LedgerLine> of(Ledger ledger) {
        return ledger.rows().stream()
                .map(row -> new LedgerLine(row, reason(row.reason()), citations(row.reason())))
                .toList();
    }

    /** Returns a reason in words. */
    public static LocalizedText reason(DayReason reason) {
        return WORDS.getOrDefault(reason, new Words(LocalizedText.same(reason.name()), List.of()))
                .text();
    }

    private static List<Citation> citations(DayReason reason) {
        return WORDS.getOrDefault(reason, new Words(LocalizedText.same(reason.name()), List.of()))
                .citations();
    }

    private static Words words(String sv, String en, Citation... citations) {
        return new Words(LocalizedText.of(sv, en), List.of(citations));
    }
}
