/**
 * Who is who around a trainee.
 *
 * <p>{@link Role} names everybody that a regulation or a local document gives something to do, from the trainee to the
 * national board. Persons are not here: who holds which role, and when, is told by a record.
 */
@NullMarked
package se.delmal.role;

import org.jspecify.annotations.NullMarked;
