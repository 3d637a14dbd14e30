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
 * A span that ends on or after its first day. What is missing or no day is not judged here.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SpanInOrder.Check.class)
public @interface SpanInOrder {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.span}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<SpanInOrder, DateSpanDraft> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable DateSpanDraft value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            var from = Codes.day(value.from());
            var through = Codes.day(value.through());
            boolean backwards =
                    from.isPresent() && through.isPresent() && through.get().isBefore(from.get());
            return !backwards || Faults.refuseAt(context, List.of("through"), FaultMessage.SPAN);
        }
    }
}
