package se.delmal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is concluded where every period must meet a demand. */
final class Periods {

    /**
     * Returns breached where some period fell short; what is not told counts where it could fill all that did.
     *
     * @param lastShort  the last day of the latest period that fell short
     */
    static List<Finding> concluded(
            Judgement judgement,
            String key,
            int periods,
            List<String> shortOf,
            List<String> mayBeShort,
            Optional<LocalDate> lastShort,
            Truth absent) {
        var finding = judgement.finding().fact("periods", periods);
        lastShort.ifPresent(finding::due);
        if (periods == 0) {
            return judgement.only(finding, Verdict.OUTSTANDING, key + ".none-yet");
        }
        if (!shortOf.isEmpty() && absent == Truth.NO) {
            return judgement.only(
                    finding.fact("shortCount", shortOf.size()).fact("short", String.join(", ", shortOf)),
                    Verdict.BREACHED,
                    key + ".breached");
        }
        var open = Parts.joined(shortOf, mayBeShort);
        return open.isEmpty()
                ? judgement.only(finding, Verdict.SATISFIED, key + ".satisfied")
                : judgement.only(
                        finding.fact("shortCount", open.size()).fact("short", String.join(", ", open)),
                        Verdict.UNDETERMINED,
                        key + ".undetermined");
    }

    private Periods() {}
}
