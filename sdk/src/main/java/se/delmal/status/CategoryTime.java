package se.delmal.status;

import java.util.Optional;
import se.delmal.time.TimeCategory;
import se.delmal.time.TrainingAmount;

/**
 * Training time of one kind.
 *
 * @param category  the kind
 * @param credited  what is served or credited
 * @param required  what is required, where something is
 */
public record CategoryTime(TimeCategory category, TrainingAmount credited, Optional<TrainingAmount> required) {}
