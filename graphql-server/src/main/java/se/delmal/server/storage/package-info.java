/**
 * Where the data lies: a file of H2 in the data folder, or the database that is configured. {@code Migration} brings it up to date,
 * unless a newer server has been there or a {@code BeforeMigration} objects. A change is one {@code TransactionTemplate} around what
 * belongs together, whose parts call {@link se.delmal.server.storage.Changes}; {@link se.delmal.server.storage.Snapshots} reads as of
 * one moment. {@link se.delmal.server.storage.Cleaner}s take out what is old.
 */
@NullMarked
package se.delmal.server.storage;

import org.jspecify.annotations.NullMarked;
