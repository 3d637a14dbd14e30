/**
 * Tells clients that a record has another version, without telling what is in it.
 *
 * <p>{@code SubscriptionController} lets in whoever may read the record. {@code RecordWatch} asks the database, in one statement for
 * all records that somebody watches, which versions there are; so a change made by another server is seen like one of this
 * server's, and nothing but the database has to survive. {@code Watcher} is one subscriber; what they have not taken yet gives way
 * to what is newer. How events are written is the door's business, in {@code graphql}.
 */
@NullMarked
package se.delmal.server.subscription;

import org.jspecify.annotations.NullMarked;
