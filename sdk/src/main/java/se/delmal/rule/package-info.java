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
 * <p>Most rules need no class of their own. A {@link LocalDocument} says one statement for each of its rules, in the order of the
 * document, in the words of {@link Vocabulary}:
 *
 * <pre>{@code
 * rule("ASSESS-4-OBSERVED").under("Handledaren ska").must(Severity.ERROR)
 *         .demands(assessments().by(CO_SITTING, VIDEO).atLeast("minPerYear", 4).perTrainingYear())
 *         .owedBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);
 *
 * rule("PLSUP-FEEDBACK").under("Klinikhandledaren").duty(Severity.WARNING)
 *         .demands(externalPlacements().each()                       // one finding for each placement
 *                 .needs(documents(PLACEMENT_FEEDBACK).receivedBy(TRAINEE, PRINCIPAL_SUPERVISOR).aboutIt("FEEDBACK"))
 *                 .afterwards())                                     // within three months of its end, a reading
 *         .owedBy(PLACEMENT_SUPERVISOR);
 * }</pre>
 *
 * <p>A {@link Selection} picks entries; a {@link Demand} says how many, by when ({@link Due}), in which periods, or what
 * {@linkplain Selection#each() each} of them needs; {@link Holders} speaks of people, {@link ServedTime} of months.
 * {@link Truth} has three values, for what a record does not tell. Every number is a {@link Parameter}: shown by the rule, and
 * changed by {@link TrainingRule#with} where that does not weaken it. What sources leave open is read as {@link Readings} says.
 * What the words cannot say is a {@link Condition} or a {@link Demand} of one's own, or a {@link TrainingRule}.
 *
 * <p>A rule reads no clock and does no input or output; "cannot tell" is an answer.
 */
@NullMarked
package se.delmal.rule;

import org.jspecify.annotations.NullMarked;
