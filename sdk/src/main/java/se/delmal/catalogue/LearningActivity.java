package se.delmal.catalogue;

import java.util.Optional;
import se.delmal.citation.LocalizedText;

/**
 * An activity through which a delmål is reached.
 *
 * @param kind  what is done
 * @param qualifier  where or how, in our words
 * @param mandatory  whether it must be certified; otherwise it is general advice and never is
 * @param alternativeGroup  activities with the same number are alternatives to one another
 */
public record LearningActivity(
        ActivityKind kind, Optional<LocalizedText> qualifier, boolean mandatory, Optional<Integer> alternativeGroup) {}
