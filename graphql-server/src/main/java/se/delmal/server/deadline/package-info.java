/**
 * The time that one request may take, and the end of its work when that is over.
 *
 * <p>{@code Deadlines} opens a {@code Deadline} for a request and watches it. When it passes, the statement that runs is
 * cancelled, no other begins, no transaction commits, and GraphQL asks for no further field. A change that is being
 * committed at that moment is finished, so that an answer never says that nothing happened when something did.
 */
@NullMarked
package se.delmal.server.deadline;

import org.jspecify.annotations.NullMarked;
