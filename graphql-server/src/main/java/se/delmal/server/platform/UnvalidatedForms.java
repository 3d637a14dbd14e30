package se.delmal.server.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spares the platform a validator for forms: there are none, and what GraphQL brings is validated where it is read. */
@Configuration(proxyBeanMethods = false)
class UnvalidatedForms implements WebMvcConfigurer {

    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Object.class, (anything, errors) -> {});
    }
}
