package se.delmal.record;

import java.time.LocalDate;

/**
 * Somebody took a certificate back on a day. What was signed is kept, and counts for the days before.
 *
 * @param by  the person
 * @param on  the day from which it does not count any more
 * @param reason  why, in words
 */
public record Withdrawal(String by, LocalDate on, String reason) {}
