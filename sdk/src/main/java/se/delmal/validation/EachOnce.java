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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list in which nothing stands twice: what is told as a list and kept as a set. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EachOnce.Check.class)
public @interface EachOnce {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.listed-twice}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<EachOnce, List<?>> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            Set<@Nullable Object> seen = new HashSet<>();
            boolean valid = true;
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i) != null && !seen.add(value.get(i))) {
                    valid = Faults.refuseAt(context, List.of(String.valueOf(i)), FaultMessage.LISTED_TWICE);
                }
            }
            return valid;
        }
    }
}
