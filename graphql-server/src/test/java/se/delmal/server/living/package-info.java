/** Tests of the server as operators know it: health, meters, logs, shutdown, and a database that comes and goes. */
@NullMarked
package se.delmal.server.living;

import org.jspecify.annotations.NullMarked;
