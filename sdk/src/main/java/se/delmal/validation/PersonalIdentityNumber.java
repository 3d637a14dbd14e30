package se.delmal.validation;

import dev.personnummer.Personnummer;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Swedish personal identity number (<i>personnummer</i>) or coordination number (<i>samordningsnummer</i>) in the form
 * {@code YYYYMMDDNNNN}, with its check digit. Null is valid.
 *
 * <p>Whoever uses it adds the library {@code dev.personnummer:personnummer}, which decides; the rest of this SDK does without.
 * Records need no such number.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonalIdentityNumber.Check.class)
public @interface PersonalIdentityNumber {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.personal-identity-number}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<PersonalIdentityNumber, CharSequence> {

        /** The library also reads shorter forms, whose century it guesses from the day it is. */
        private static final Pattern FORM = Pattern.compile("(18|19|20|21)[0-9]{10}");

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {

            return value == null || (FORM.matcher(value).matches() && Personnummer.valid(value.toString()));
        }
    }
}
