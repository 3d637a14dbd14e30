/**
 * Answers what the catalogue, the profiles and the choice of edition are asked. No token is needed for any of it.
 *
 * <p>The SDK's own types are what the schema shows; the fields here only lead from one to the next.
 */
@NullMarked
package se.delmal.server.catalogue;

import org.jspecify.annotations.NullMarked;
