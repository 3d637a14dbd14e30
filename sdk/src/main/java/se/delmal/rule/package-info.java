/**
 * What a requirement is, and what it concludes about a record.
 *
 * <p>A {@link TrainingRule} is a pure function of a {@link se.delmal.record.RecordAsOf} to {@link Finding}s, at least one. A
 * finding has a {@link Verdict}, and a {@link Severity} that follows from it and from the rule; it cites at least one source,
 * and its force is the strongest of them. What it says to people is a key into {@link Messages}, with named
 * {@link Fact}s, so that clients get data and not a sentence to parse.
 *
 * <p>{@link FindingBuilder} is how a rule speaks:
 *
 * <pre>{@code
 * return FindingBuilder.of(this, record)
 *         .fact("due", due)
 *         .due(due)
 *         .responsible(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR)
 *         .breached(MESSAGES, "mid-term-review.missed");
 * }</pre>
 *
 * <p>A {@link SigningRule} is a pure function of a {@link SigningCase} instead: who would sign which form. Both are a
 * {@link Requirement}.
 *
 * <p>A rule reads no clock and does no input or output; "cannot tell" is an answer.
 */
@NullMarked
package se.delmal.rule;

import org.jspecify.annotations.NullMarked;
