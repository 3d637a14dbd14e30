package se.delmal.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;

/** The provider the tests use, without an expression language: drafts word their faults themselves. */
final class Validators {

    static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new Uninterpolated())
            .buildValidatorFactory()
            .getValidator();

    private static final class Uninterpolated implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private Validators() {}
}
