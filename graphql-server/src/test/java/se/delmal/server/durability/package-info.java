/**
 * What becomes of changes when the server is killed: a real server in a process of its own, writers who ask it over HTTP, and a
 * check of every answer after it has been started again. Run by the build's profile {@code durability}.
 *
 * <p>{@link se.delmal.server.durability.DurabilityRounds} is the test, {@link se.delmal.server.durability.Rounds} one run of it.
 */
@NullMarked
package se.delmal.server.durability;

import org.jspecify.annotations.NullMarked;
