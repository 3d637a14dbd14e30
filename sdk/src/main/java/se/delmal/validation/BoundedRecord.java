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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of at most 2,000 persons, assignments and entries together: more is no training but a flood.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BoundedRecord.Check.class)
public @interface BoundedRecord {

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.too-many}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<BoundedRecord, TrainingRecordDraft> {
        static final int MOST = 2_000;

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable TrainingRecordDraft value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            var excess = excess(value);
            return excess.isEmpty() || Faults.refuseAt(context, excess.get(), FaultMessage.TOO_MANY, MOST);
        }

        /** Returns the list that takes a draft over the limit, if any does. */
        static Optional<List<String>> excess(TrainingRecordDraft draft) {
            int persons = size(draft.persons());
            int assignments = size(draft.assignments());
            if (persons > MOST) {
                return Optional.of(List.of("persons"));
            } else if (persons + assignments > MOST) {
                return Optional.of(List.of("assignments"));
            }
            return persons + assignments + size(draft.entries()) > MOST
                    ? Optional.of(List.of("entries"))
                    : Optional.empty();
        }

        private static int size(@Nullable List<?> list) {
            return list == null ? 0 : list.size();
        }
    }
}
