/** The validator of what comes from outside. What it checks is the SDK's: {@link se.delmal.validation}. */
@NullMarked
package se.delmal.server.validation;

import org.jspecify.annotations.NullMarked;
