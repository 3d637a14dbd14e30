/** How the values of the SDK become the shapes of the schema, where they do not have them already. */
@NullMarked
package se.delmal.server.mapping;

import org.jspecify.annotations.NullMarked;
