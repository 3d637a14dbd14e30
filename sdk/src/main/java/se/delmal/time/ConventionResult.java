package se.delmal.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The same sum under one convention.
 *
 * @param convention  the convention
 * @param months  the months it makes of what is credited, cut (never rounded up) after four decimals
 * @param fulfilled  whether the requirement is met under it; decided on the exact sum, not on {@code months}
 * @param completion  the day on which it is met by what is recorded and planned, where it is
 */
public record ConventionResult(
        MonthConvention convention, BigDecimal months, boolean fulfilled, Optional<LocalDate> completion) {}
