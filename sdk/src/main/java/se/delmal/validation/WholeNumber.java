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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in a range. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeNumber.Check.class)
public @interface WholeNumber {

    /** Returns the least it may be. */
    int min();

    /** Returns the most it may be. */
    int max();

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.whole}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<WholeNumber, BigDecimal> {
        private int min;
        private int max;

        /** Made by the validator. */
        public Check() {}

        @Override
        public void initialize(WholeNumber range) {
            min = range.min();
            max = range.max();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) {
                return Faults.refuse(context, FaultMessage.WHOLE, min, max);
            }
            boolean inRange =
                    value.compareTo(BigDecimal.valueOf(min)) >= 0 && value.compareTo(BigDecimal.valueOf(max)) <= 0;
            return inRange || Faults.refuse(context, FaultMessage.WHOLE_RANGE, min, max);
        }
    }
}
