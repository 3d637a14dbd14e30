package se.delmal.server.trainee;

import se.delmal.role.Role;
import se.delmal.server.mapping.SpanView;

/**
 * A role held by somebody, as the schema has it.
 *
 * @param role  the role
 * @param holder  who holds it
 * @param valid  the days on which it is held
 */
public record AssignmentView(Role role, PersonView holder, SpanView valid) {}
