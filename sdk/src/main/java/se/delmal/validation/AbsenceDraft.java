package se.delmal.validation;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.delmal.record.AbsenceKind;

/**
 * A period away from service, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param reason  why
 * @param span  the days
 * @param extent  how much of the time is away; all of it where not told
 * @param share  the percentage that is away, where it is not all
 */
@ShareFitsExtent
public record AbsenceDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @OneOfEnum(AbsenceKind.class) @Nullable String reason,
        @Told @Valid @Nullable DateSpanDraft span,
        @OneOfEnum(AbsenceExtentKind.class) @Nullable String extent,
        @Percent @Nullable BigDecimal share) {}
