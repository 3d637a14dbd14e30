package se.delmal.validation;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import se.delmal.role.Role;

/**
 * Somebody holds a role for a time, not checked yet.
 *
 * @param role  the role
 * @param holder  the person
 * @param valid  the days
 */
public record AssignmentDraft(
        @Told @OneOfEnum(Role.class) @Nullable String role,

        @Told @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String holder,

        @Told @Valid @Nullable DateSpanDraft valid) {}
