/**
 * Who is who around a trainee, and who must do what.
 *
 * <p>{@link Role} names everybody that a regulation or a local document gives something to do, from the trainee to the
 * national board. Persons are not here: who holds which role, and when, is told by a record.
 *
 * <p>A {@link Responsibility} is one thing that one local document gives one role to do: our summary of it, how strongly it
 * binds, its {@link Cadence}, who else takes part, and the section it stands in. {@link Responsibilities} holds those of five
 * documents; narrow it by profile, role, force, cadence, programme or words until what is left answers the question.
 *
 * <p>A director of studies who wants to see who does what about supervision, document by document, asks for the matrix:
 *
 * <pre>{@code
 * var matrix = Responsibilities.standard().inProfiles("ostergotland", "skane", "sormland").matrix();
 * for (Role role : matrix.roles()) {
 *     for (String profile : matrix.profiles()) {
 *         matrix.cell(role, Topic.SUPERVISION_TIME, profile).forEach(duty -> print(duty.summary().sv(), duty.citation()));
 *     }
 * }
 * }</pre>
 *
 * <p>{@link Responsibilities#differences} pairs the documents on one {@link Topic} and tells in what they differ: that one is
 * silent, binds otherwise, or asks for it more often.
 *
 * <p>Three things in the data are our reading, and marked: the topic of a responsibility is an editorial classification; an
 * owner that a document leaves open, or whose heading is lost, carries the reason it was chosen
 * ({@link Responsibility#inferredOwner()}); and the Örebro folder of 2008 marked regulation by bold type that the text at
 * hand has lost, so most of it is of unknown force.
 */
@NullMarked
package se.delmal.role;

import org.jspecify.annotations.NullMarked;
