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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An absence that tells its share where it is a share, and none where it is whole.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ShareFitsExtent.Check.class)
public @interface ShareFitsExtent {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.share}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<ShareFitsExtent, AbsenceDraft> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable AbsenceDraft value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            boolean whole = value.extent() == null || value.extent().equals(AbsenceExtentKind.WHOLE.name());
            if (whole) {
                return value.share() == null || Faults.refuseAt(context, List.of("share"), FaultMessage.SHARE_OF_WHOLE);
            }
            return value.share() != null
                    || Codes.constant(AbsenceExtentKind.class, value.extent()).isEmpty()
                    || Faults.refuseAt(context, List.of("share"), FaultMessage.SHARE);
        }
    }
}
