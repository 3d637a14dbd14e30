package se.delmal.time;

/**
 * Days of absence.
 *
 * @param source  the id of what was recorded, which the ledger names
 * @param span  the days
 * @param extent  how much of each day is away
 * @param countsAsService  whether the days count all the same, as vacation and on-call compensation do
 */
public record AbsenceSpell(String source, Span span, AbsenceExtent extent, boolean countsAsService) {}
