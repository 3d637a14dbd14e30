package se.delmal.validation;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Supervision over a period, not checked yet.
 *
 * @param ref  names this entry within the record
 * @param span  the days
 * @param minutes  the sum over the span
 * @param supervisor  the person who supervised
 * @param documented  whether it is documented
 */
public record SupervisionDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Told @Valid @Nullable DateSpanDraft span,

        @Told @WholeNumber(min = 0, max = 10000000) @Nullable
        BigDecimal minutes,

        @Line(max = 100) @RefersTo(RefersTo.Target.PERSON) @Nullable
        String supervisor,

        @Nullable Boolean documented) {}
