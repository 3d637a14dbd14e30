package se.delmal.catalogue;

import java.util.List;
import java.util.Optional;
import se.delmal.citation.LocalizedText;

/**
 * One thing a delmål demands.
 *
 * @param levels  the level words of the requirement, the leading one first; at least one
 * @param summary  our own summary in one line
 * @param officialText  the official wording, where this installation has imported it
 */
public record CompetenceRequirement(
        List<CompetenceLevel> levels, LocalizedText summary, Optional<String> officialText) {

    /** Copies the levels. */
    public CompetenceRequirement {
        levels = List.copyOf(levels);
    }
}
