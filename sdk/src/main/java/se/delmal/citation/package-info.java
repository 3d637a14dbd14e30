/**
 * Where something is written, how strongly it binds, and in which words we tell it.
 *
 * <p>Start with {@link Citation}: a document, a place in it, and a {@link BindingForce}. Nothing in this SDK claims
 * anything about training without one. Texts for people are {@link LocalizedText}: Swedish first, English beside it.
 *
 * <p>Nothing here knows what the cited rules say.
 */
@NullMarked
package se.delmal.citation;

import org.jspecify.annotations.NullMarked;
