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
import org.jspecify.annotations.Nullable;

/**
 * A line of text that somebody can read: not blank, not too long, and without control characters. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.Check.class)
public @interface Line {

    /** Returns how many characters it may have. */
    int max();

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.blank}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<Line, String> {
        private int max;

        /** Made by the validator. */
        public Check() {}

        @Override
        public void initialize(Line line) {
            max = line.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            if (value.isBlank()) {
                return Faults.refuse(context, FaultMessage.BLANK);
            }
            if (value.codePoints().anyMatch(Check::controls)) {
                return Faults.refuse(context, FaultMessage.CONTROL);
            }
            return value.codePointCount(0, value.length()) <= max || Faults.refuse(context, FaultMessage.TOO_LONG, max);
        }

        /** A half of a surrogate pair is no character at all. */
        private static boolean controls(int character) {
            int type = Character.getType(character);
            return type == Character.CONTROL || type == Character.SURROGATE;
        }
    }
}
