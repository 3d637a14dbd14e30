/**
 * What is observed of requests and queries, or rather that nothing is: unless {@code DELMAL_TELEMETRY} is {@code true}, nothing is
 * wrapped for an observation that nobody makes ({@code TelemetryConfiguration}). The meters that are always there are in
 * {@code se.delmal.server.graphql}.
 */
@NullMarked
package se.delmal.server.telemetry;

import org.jspecify.annotations.NullMarked;
