/**
 * Training time, counted exactly.
 *
 * <p>Start with {@link DateSpan}, the calendar days of a placement as a certificate states them: both ends included. What
 * has not ended is another shape, {@link OngoingSpan}. Together with a {@link WorkingFraction} (<i>sysselsättningsgrad</i>)
 * a span amounts to a {@link FullTimeDays}: an integer of hundred-millionths of a full-time day, so that every sum is
 * exact.
 *
 * <p>What is demanded is a {@link RequiredTime}, in months. It becomes comparable when it is given a start, because a month
 * has no length until then.
 *
 * <p>A {@link Timeline} holds the spells of service and absence of one training, and the service credited from before.
 * {@link TimeAccount} keeps its books as of a day: the {@link Ledger} whose rows add up to what is credited, what remains,
 * the day of {@link Completion}, sums by {@link TimeCategory}, and the answer under each {@link MonthConvention} in use.
 *
 * <p>Nothing here is rounded, reads a clock, or knows about rules. All types are immutable values: compare them with
 * {@code equals}, never with {@code ==}.
 */
@NullMarked
package se.delmal.time;

import org.jspecify.annotations.NullMarked;
