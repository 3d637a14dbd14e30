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
 * A record whose delmål and forms are those of its edition and specialty, which specialist training must tell.
 *
 * <p>Delmål are judged as far as the catalogue knows: where it does not hold the specialty's own, only the edition; where it is
 * in doubt which b or STb delmål apply, all there are.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsItsEdition.Check.class)
public @interface FitsItsEdition {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.delmal}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<FitsItsEdition, TrainingRecordDraft> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable TrainingRecordDraft value, ConstraintValidatorContext context) {

            return value == null
                    || Faults.none(context, refusals -> new EditionFacts(value, Set.of()).judge(value, refusals));
        }
    }
}
