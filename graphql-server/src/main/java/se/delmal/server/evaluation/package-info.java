/**
 * Where trainees stand: the status of stored records, of records that callers keep, and the choice of edition.
 *
 * <p>The SDK judges; {@code StatusMemo} sees to it that one request judges a record and a day once, {@code KeptStatuses} that
 * other requests need not judge the same version again. {@code StatusMapper}
 * gives what the SDK concludes the schema's shapes, with the entries and delmål that it refers to.
 * {@code DutyCalendarDoor} answers the duties of a record as iCalendar text, to those who may read the record.
 */
@NullMarked
package se.delmal.server.evaluation;

import org.jspecify.annotations.NullMarked;
