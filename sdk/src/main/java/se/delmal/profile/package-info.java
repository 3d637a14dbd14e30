/**
 * Which rules apply: the national ones, and what a region adds to them.
 *
 * <p>{@link RegionalProfiles#load()} finds the profiles there are. A {@link RegionalProfile} judges a record as of a day and
 * gives an {@link Evaluation}. A region writes a {@link RegionalProfileProvider}: it is handed the national profile and
 * returns an extension of it, so that it can add a demand but never drop one.
 *
 * <p>Two providers of one id, a provider that breaks and a profile with two rules of one id stop the start: a profile that
 * failed to load must never look like a trainee without findings.
 */
@NullMarked
package se.delmal.profile;

import org.jspecify.annotations.NullMarked;
