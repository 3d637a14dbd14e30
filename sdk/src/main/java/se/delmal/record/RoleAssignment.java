package se.delmal.record;

import se.delmal.role.Role;
import se.delmal.time.Span;

/**
 * Somebody holds a role for a time.
 *
 * @param role  the role
 * @param holder  the person
 * @param valid  the days, first and last included
 */
public record RoleAssignment(Role role, String holder, Span valid) {}
