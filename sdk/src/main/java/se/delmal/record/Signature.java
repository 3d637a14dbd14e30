package se.delmal.record;

import java.time.LocalDate;
import se.delmal.role.Role;

/**
 * Somebody signed a certificate on a day.
 *
 * @param by  the person
 * @param role  as what
 * @param on  the day
 */
public record Signature(String by, Role role, LocalDate on) {}
