package se.delmal.record;

import java.time.LocalDate;
import se.delmal.role.Role;

/**
 * Somebody approved a document on a day.
 *
 * @param role  as what
 * @param on  the day
 */
public record Approval(Role role, LocalDate on) {}
