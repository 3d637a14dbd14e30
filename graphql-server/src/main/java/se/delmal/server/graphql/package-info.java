/**
 * The door that every request comes through, before and around GraphQL itself.
 *
 * <p>{@code HttpDoor} speaks HTTP: methods, media types, the size of a body, the envelope, and the status of an answer.
 * {@code DocumentGate} looks at the document before it is validated: its size when every fragment is spread, its price, and whether
 * whoever sends it may send documents of their own; the settings and the counting are in {@code limit}. {@code TrustedDocuments} are
 * executed by their ids. {@code Rates} keeps what each client may still spend, {@code Execution} ends what takes too long or answers too
 * much. {@code Usage} counts which {@code Coordinates} of the schema are asked for. {@code Failure} is how the rest of the server refuses; {@code ErrorTranslation} makes
 * every failure, ours or the platform's, one of the codes in {@code ErrorCode}.
 *
 * <p>What is public goes another way: {@code PublicDoor} says whether it is, {@code PublicEngine} executes it without a
 * caller, {@code PublicAnswers} keeps the bytes. {@code CatalogueDoor} answers {@code RegisteredDocuments} by GET, for
 * caches that are shared; {@code PlainField} is how public fields are answered.
 *
 * <p>Subscriptions are answered as events: {@code EventStreams} has all that are open, {@code EventStream} writes one without ever
 * waiting for its client.
 *
 * <p>Around all of it, {@code Reception} names and counts every request, {@code AnswerHeaders} says what browsers must not do with an
 * answer, and {@code ErrorPage}, {@code ContainerErrors} and {@code LastResort} put into our form what others refuse or drop.
 * {@code Unavailability} tells a database that is away from a fault.
 *
 * <p>No message repeats a value that was sent, and nothing that was sent is logged.
 */
@NullMarked
package se.delmal.server.graphql;

import org.jspecify.annotations.NullMarked;
