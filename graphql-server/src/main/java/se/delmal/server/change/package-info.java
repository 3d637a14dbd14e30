/**
 * Records that change.
 *
 * <p>{@code RecordMutations}, {@code CertificateMutations} and {@code RoleMutations} answer the fields of {@code Mutation}. Each
 * reads a {@code WriteRequest}, and hands {@code Writes} what is to be done: it asks who is admitted, looks for the same
 * request made before, and makes the change and the note of it in one transaction. {@code EntryChanges} applies changes to the
 * text of a record and has the SDK judge the whole, so that a change is refused for what it makes of the record, with paths
 * into what was sent. {@code Erasure} says what is kept, and why.
 *
 * <p>An expected failure is a {@code UserError}; it travels as a {@code Refusal}, which undoes whatever the transaction did.
 */
@NullMarked
package se.delmal.server.change;

import org.jspecify.annotations.NullMarked;
