/**
 * The SDK in a few lines.
 *
 * <p>{@link Quickstart} builds a record and prints where the training stands. {@link FromOutside} takes records as JSON text from
 * somebody who may have got them wrong. {@link WhoDoesWhat} shows who must do what by three local documents. {@link Report} is how
 * all are printed, in Swedish or, with {@code --english}, in English.
 */
@NullMarked
package se.delmal.examples.quickstart;

import org.jspecify.annotations.NullMarked;
