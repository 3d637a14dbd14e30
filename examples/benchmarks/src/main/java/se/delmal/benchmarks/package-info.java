/**
 * What the SDK costs: counting time, judging a record, looking something up for the first time;
 * and {@link BareGraphQl}, what the load run in the folder {@code load} compares the server with.
 *
 * <p>{@link MadeUpTrainings} has the records, {@link ChangePointLoop} and {@link JacksonLookup} the other sides of the
 * comparisons. How to run it, and what it said here, is in the README beside the module.
 */
@NullMarked
package se.delmal.benchmarks;

import org.jspecify.annotations.NullMarked;
