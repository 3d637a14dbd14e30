/**
 * Trainees and their records: how they are stored, found and shown.
 *
 * <p>{@code ReadableRecords} is the only way to what is stored, and every one of its questions names who is asking: what the
 * caller may not read is not found. {@code StoredRecord} is a record as the SDK has it, with the ids that clients know.
 * {@code RecordContext} shows the entries and persons of a record, stored or not; {@code EntryMapper} gives each kind of
 * entry its shape.
 */
@NullMarked
package se.delmal.server.trainee;

import org.jspecify.annotations.NullMarked;
