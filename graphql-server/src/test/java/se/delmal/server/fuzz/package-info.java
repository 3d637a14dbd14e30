/**
 * What hostile and clumsy clients send, and what the server may say to it. A short run belongs to the ordinary build, a long one to
 * its profile {@code fuzz}.
 *
 * <p>{@link se.delmal.server.fuzz.Draws} decides, {@link se.delmal.server.fuzz.Requests} makes requests of it,
 * {@link se.delmal.server.fuzz.Contract} judges the answers; {@link se.delmal.server.fuzz.Target} is the server with somebody in
 * it whom nobody may hear of.
 */
@NullMarked
package se.delmal.server.fuzz;

import org.jspecify.annotations.NullMarked;
