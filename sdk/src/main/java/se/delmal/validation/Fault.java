package se.delmal.validation;

import java.util.List;
import java.util.Set;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;

/**
 * One thing the matter with a draft.
 *
 * @param path  where, as in the input: {@code ["entries", "3", "placement", "fraction"]}; empty: the input as a whole
 * @param code  what, for programs
 * @param message  what, and what may stand there, for people; it never holds what stands there now
 * @param citations  where it is written that it must be so, where it is written anywhere
 */
public record Fault(List<String> path, FaultCode code, LocalizedText message, List<Citation> citations) {

    /** Copies the lists. */
    public Fault {
        path = List.copyOf(path);
        citations = List.copyOf(citations);
    }

    static Fault of(List<String> path, FaultMessage message, String... facts) {
        return new Fault(path, message.code(), message.text(List.of(facts)), List.of());
    }

    Fault citing(List<Citation> places) {
        return new Fault(path, code, message, places);
    }

    /** Returns whether this fault lies at one of some places, or inside. */
    boolean isWithinAny(Set<List<String>> places) {
        for (int length = 0; length <= path.size(); length++) {
            if (places.contains(path.subList(0, length))) {
                return true;
            }
        }
        return false;
    }
}
