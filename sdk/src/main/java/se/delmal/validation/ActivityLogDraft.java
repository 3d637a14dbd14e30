package se.delmal.validation;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.delmal.record.ActivityMode;
import se.delmal.record.LoggedActivity;
import se.delmal.record.PartnerOrganisation;
import se.delmal.role.Role;

/**
 * Something that local rules ask about, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param activity  what
 * @param span  the days
 * @param amount  how much, over the whole span
 * @param mode  how the trainee took part
 * @param partner  with whom
 * @param instructor  the person who instructed
 * @param readinessDecidedBy  who decided that the trainee was ready
 */
public record ActivityLogDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(LoggedActivity.class) @Nullable String activity,
        @Told @Valid @Nullable DateSpanDraft span,
        @Amount @Nullable BigDecimal amount,
        @OneOfEnum(ActivityMode.class) @Nullable String mode,
        @OneOfEnum(PartnerOrganisation.class) @Nullable String partner,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String instructor,

        @OneOfEnum(Role.class) @Nullable String readinessDecidedBy) {}
