/**
 * Who is asking, and what they may read.
 *
 * <p>A token says who; {@code Caller} is what remains of it. What somebody may read follows from the roles that the record
 * itself gives them on the day, and {@code AccessPolicy} is the one place that says which. {@code ExposureGuard} keeps an
 * installation without a token issuer on this machine.
 */
@NullMarked
package se.delmal.server.security;

import org.jspecify.annotations.NullMarked;
