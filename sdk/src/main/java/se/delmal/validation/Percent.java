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
 * A percentage of full time: over 0 and at most 100, with at most two decimals. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Percent.Check.class)
public @interface Percent {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.percent}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<Percent, BigDecimal> {
        private static final BigDecimal MOST = BigDecimal.valueOf(100);

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {

            return value == null
                    || (Numbers.isPlain(value)
                            && value.signum() > 0
                            && value.compareTo(MOST) <= 0
                            && value.stripTrailingZeros().scale() <= 2);
        }
    }
}
