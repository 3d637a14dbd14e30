package se.delmal.validation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody took a certificate back on a day, not checked yet.
 *
 * @param by  the person
 * @param on  the day from which it does not count any more
 * @param reason  why, in words
 */
public record WithdrawalDraft(
        @Told @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String by,

        @Told @CalendarDay @Nullable String on,
        @Told @Line(max = 500) @Nullable String reason) {}
