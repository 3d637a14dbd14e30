/**
 * Which parts of the platform this server starts: {@code UnusedParts} leaves out those that nothing in it asks for, and
 * {@code Unmeasured} stands in for what observes and measures where nobody is told of it, which is wherever neither
 * {@code DELMAL_TELEMETRY} nor {@code DELMAL_PROMETHEUS} is {@code true}. The meters themselves are in
 * {@code se.delmal.server.graphql}.
 */
@NullMarked
package se.delmal.server.platform;

import org.jspecify.annotations.NullMarked;
