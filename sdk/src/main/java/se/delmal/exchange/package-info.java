/**
 * Records as JSON text, for files and databases.
 *
 * <p>Start with {@link RecordJson}: it writes a {@link se.delmal.record.TraineeRecord} in the shape in which the API takes one,
 * and reads it back as the same record. {@link RecordTextException} is all it throws on a text that is none.
 *
 * <p>This is for text that this SDK wrote, or that was checked before: it stops at the first fault. What comes from outside
 * is better read as a draft, which reports every fault at once.
 */
@NullMarked
package se.delmal.exchange;

import org.jspecify.annotations.NullMarked;
