package se.delmal.validation;

import org.jspecify.annotations.Nullable;
import se.delmal.role.Role;

/**
 * Somebody signed a certificate on a day, not checked yet.
 *
 * @param by  the person
 * @param role  as what
 * @param on  the day
 */
public record SignatureDraft(
        @Told @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String by,

        @Told @OneOfEnum(Role.class) @Nullable String role,
        @Told @CalendarDay @Nullable String on) {}
