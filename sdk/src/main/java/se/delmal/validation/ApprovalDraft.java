package se.delmal.validation;

import org.jspecify.annotations.Nullable;
import se.delmal.role.Role;

/**
 * Somebody approved a document on a day, not checked yet.
 *
 * @param role  as what
 * @param on  the day
 */
public record ApprovalDraft(
        @Told @OneOfEnum(Role.class) @Nullable String role,
        @Told @CalendarDay @Nullable String on) {}
