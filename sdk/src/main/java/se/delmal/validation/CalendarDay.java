package se.delmal.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day, such as {@code 2025-01-31}, in the years 1900 to 2199. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDay.Check.class)
public @interface CalendarDay {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.day}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<CalendarDay, String> {

        /** ISO 8601 also has signed years and years of more digits; the contract has not. */
        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            if (!FORM.matcher(value).matches()) {
                return Faults.refuse(context, FaultMessage.DAY);
            }
            try {
                int year = LocalDate.parse(value).getYear();
                return (year >= 1900 && year <= 2199) || Faults.refuse(context, FaultMessage.YEAR);
            } catch (DateTimeException noSuchDay) {
                return Faults.refuse(context, FaultMessage.DAY);
            }
        }
    }
}
