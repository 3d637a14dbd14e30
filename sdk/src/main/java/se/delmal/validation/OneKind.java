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
 * An entry of exactly one kind.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneKind.Check.class)
public @interface OneKind {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.kind}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<OneKind, EntryDraft> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable EntryDraft value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            long told = Shape.of(EntryDraft.class).told(value);
            if (told == 1) {
                return true;
            }
            return Faults.refuse(context, told == 0 ? FaultMessage.KIND : FaultMessage.KINDS);
        }
    }
}
