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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record whose references are unique and lead somewhere.
 *
 * <p>Where somebody's own reference is missing, it cannot be told whether another leads there: only that is reported.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownReferences.Check.class)
public @interface KnownReferences {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.person}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<KnownReferences, TrainingRecordDraft> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable TrainingRecordDraft value, ConstraintValidatorContext context) {

            return value == null || Faults.none(context, refusals -> new References(value, Set.of(), refusals).check());
        }
    }
}
