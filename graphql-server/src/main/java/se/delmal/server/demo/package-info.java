/**
 * Made-up people for an installation without a token issuer: their tokens, and their records in an empty database.
 *
 * <p>Nobody here exists. With an issuer configured, nothing in this package is used.
 */
@NullMarked
package se.delmal.server.demo;

import org.jspecify.annotations.NullMarked;
