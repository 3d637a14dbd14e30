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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name of one of the constants of an enum, in the letters of the contract. Null is valid.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOfEnum.Check.class)
public @interface OneOfEnum {

    /** Returns the enum. */
    Class<? extends Enum<?>> value();

    /** Returns the key of the message. */
    String message() default "{se.delmal.validation.one-of}";

    /** Returns the groups it belongs to. */
    Class<?>[] groups() default {};

    /** Returns what a client of the constraint adds to it. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Check implements ConstraintValidator<OneOfEnum, String> {
        private Set<String> names = Set.of();

        /** Made by the validator. */
        public Check() {}

        @Override
        public void initialize(OneOfEnum one) {
            names = Arrays.stream(one.value().getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {

            return value == null
                    || names.contains(value)
                    || Faults.refuse(context, FaultMessage.ONE_OF, String.join(", ", names));
        }
    }
}
