/**
 * Search in the catalogue, in Swedish and English.
 *
 * <p>{@link CatalogueSearch} is all of it. It knows nothing of the server around it, so that anything else that has the catalogue
 * can search it too.
 */
@NullMarked
package se.delmal.server.catalogue.search;

import org.jspecify.annotations.NullMarked;
