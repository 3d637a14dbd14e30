/** What the tests of the server share: a database, a day, and somebody who asks over HTTP. */
@NullMarked
package se.delmal.server.support;

import org.jspecify.annotations.NullMarked;
