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
 * The slug of a specialty that the catalogue knows, such as {@code allmanmedicin}. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownSpecialty.Check.class)
public @interface KnownSpecialty {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.specialty}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<KnownSpecialty, String> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {

            return value == null || Codes.specialty(value).isPresent();
        }
    }
}
