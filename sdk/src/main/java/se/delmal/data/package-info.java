/**
 * How the data that comes with this SDK is read.
 *
 * <p>{@link DataFiles} opens a file by its name, {@link DataNode} is a place in it that names itself in every error, and
 * {@link Lazy} keeps what was read. {@link Names} finds what somebody meant. Nothing here knows what the data is about, and
 * nothing outside this module sees it.
 */
@NullMarked
package se.delmal.data;

import org.jspecify.annotations.NullMarked;
