/**
 * What Region Exempel, which is invented with all its documents, demands beyond the national rules.
 *
 * <ol>
 *   <li>{@link ExempelProfileProvider} is what the SDK finds; it puts the rest together.
 *   <li>{@link ExempelGuideline} says three rules in the words of {@link se.delmal.rule.Vocabulary}.
 *   <li>{@link MidTermReviewRule} is a rule in Java, for what has no word.
 *   <li>{@link SupervisorStillTrained} is a requirement of whoever signs a certificate.
 *   <li>{@link ExempelTexts} are the texts of all of them, in the two {@code messages} bundles.
 * </ol>
 *
 * <p>In the tests, {@code ExempelProfileTest} holds the profile to the contract that every region's must keep. To write a profile of your
 * own, copy this module and replace all five.
 */
@NullMarked
package se.exempel.delmal;

import org.jspecify.annotations.NullMarked;
