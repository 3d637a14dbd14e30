/** Where the data lies: a file of H2 in the data folder, or the database that is configured. */
@NullMarked
package se.delmal.server.storage;

import org.jspecify.annotations.NullMarked;
