package se.delmal.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Training that makes a specialist a supervisor, not checked yet.
 *
 * @param name  its name as on the certificate
 * @param year  the year it was done
 * @param stSpecific  whether it was made for supervisors of specialist training
 */
public record SupervisorTrainingDraft(
        @Line(max = 500) @Nullable String name,
        @Told @WholeNumber(min = 1900, max = 2199) @Nullable BigDecimal year,
        @Nullable Boolean stSpecific) {}
