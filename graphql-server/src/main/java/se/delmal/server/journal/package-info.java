/**
 * Who has read and changed what, for the trainee to see.
 *
 * <p>Fields of the schema with {@code @journaled} leave a note each time they are answered ({@code JournaledFields},
 * {@code Notes}); before the answer is sent, {@code AccessJournal} writes all notes of a request at once. If it cannot, nothing is
 * sent. The role of the reader is what ties them to the record; {@code KnownHoldings} keeps that for a version of it. Changes
 * are written in the transaction that makes them. {@code JournalController} shows the lines.
 */
@NullMarked
package se.delmal.server.journal;

import org.jspecify.annotations.NullMarked;
