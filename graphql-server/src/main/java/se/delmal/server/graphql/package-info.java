/**
 * The door that every request comes through, before and around GraphQL itself.
 *
 * <p>{@code HttpDoor} speaks HTTP: methods, media types, the size of a body, the envelope, and the status of an answer.
 * {@code DocumentGate} looks at the document before it is validated: its size when every fragment is spread, and whether it
 * stays within what needs no token. {@code Failure} is how the rest of the server refuses; {@code ErrorTranslation} makes
 * every failure, ours or the platform's, one of the codes in {@code ErrorCode}.
 *
 * <p>No message repeats a value that was sent, and nothing that was sent is logged.
 */
@NullMarked
package se.delmal.server.graphql;

import org.jspecify.annotations.NullMarked;
