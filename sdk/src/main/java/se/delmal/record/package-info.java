/**
 * What happened in a trainee's training, or is planned.
 *
 * <p>Start with {@link TraineeRecord}, a list of {@link Entry} and of the {@link Person}s in them. The fourteen kinds of entry
 * are all there are: {@link Placement} and {@link Absence} make the time, {@link Course}, {@link Auscultation},
 * {@link WrittenWork} and {@link ImprovementWork} the activities, {@link Assessment}, {@link Supervision}, {@link Meeting},
 * {@link Document}, {@link ActivityLog} and {@link Concern} what surrounds them, {@link CreditedService} what came before, and
 * {@link Certificate} the proof.
 *
 * <p>{@link TraineeRecord#asOf} cuts a record at the end of a day: {@link RecordAsOf} is what rules see.
 *
 * <p>A record does not judge. An empty {@code Optional} means not told; an empty list means none.
 */
@NullMarked
package se.delmal.record;

import org.jspecify.annotations.NullMarked;
