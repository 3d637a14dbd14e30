/**
 * What somebody else's implementation must pass, as tests to extend. They need JUnit Jupiter and nothing else, and come as the
 * artifact {@code delmal-sdk} with the classifier {@code tests}.
 *
 * <p>Start with {@link RegionalProfileContract}.
 */
@NullMarked
package se.delmal.contract;

import org.jspecify.annotations.NullMarked;
