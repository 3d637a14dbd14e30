/**
 * What one request may ask for, and what one client may.
 *
 * <p>{@code Limits} is the configuration. {@code DocumentMeter} measures a document as it stands, {@code PointCounter} prices it
 * with its variables by the {@code Tariff} that the schema holds; both do so before anything is validated.
 */
@NullMarked
package se.delmal.server.graphql.limit;

import org.jspecify.annotations.NullMarked;
