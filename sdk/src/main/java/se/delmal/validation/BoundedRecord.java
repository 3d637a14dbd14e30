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
        private static final int MOST = 2_000;

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable TrainingRecordDraft value, ConstraintValidatorContext context) {

            if (value == null) {
                return true;
            }
            int sum = 0;
            for (String name : List.of("persons", "assignments", "entries")) {
                sum += size(name, value);
                if (sum > MOST) {
                    return Faults.refuseAt(context, List.of(name), FaultMessage.TOO_MANY, MOST);
                }
            }
            return true;
        }

        private static int size(String name, TrainingRecordDraft draft) {
            List<?> list = switch (name) {
                case "persons" -> draft.persons();
                case "assignments" -> draft.assignments();
                default -> draft.entries();
            };
            return list == null ? 0 : list.size();
        }
    }
}
