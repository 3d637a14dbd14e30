/**
 * What Region Exempel, which is invented, demands beyond the national rules.
 *
 * <p>{@link ExempelProfileProvider} is what the SDK finds. {@link MidTermReviewRule} is the one rule, and its texts are in the
 * {@code messages} bundles beside it. To write a profile of your own, copy this module and replace the three.
 */
@NullMarked
package se.exempel.delmal;

import org.jspecify.annotations.NullMarked;
