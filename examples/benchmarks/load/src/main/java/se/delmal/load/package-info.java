/**
 * What the load run needs: {@link se.delmal.load.MadeUpTrainees} says who there is, {@link se.delmal.load.Filling} stores them with the
 * server's own writers, and {@link se.delmal.load.LoadIssuer} gives tokens to those who ask. {@link se.delmal.load.LoadTools} starts them.
 */
@NullMarked
package se.delmal.load;

import org.jspecify.annotations.NullMarked;
