/**
 * Where the data lies: a file of H2 in the data folder, or the database that is configured. {@code Migration} brings it up to date,
 * unless a newer server has been there or a {@code BeforeMigration} objects.
 */
@NullMarked
package se.delmal.server.storage;

import org.jspecify.annotations.NullMarked;
