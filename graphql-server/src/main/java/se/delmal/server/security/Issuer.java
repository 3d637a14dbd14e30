package se.delmal.server.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether somebody is configured who issues tokens. */
public final class Issuer {

    static final String PROPERTY = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

    private Issuer() {}

    /** Returns whether somebody issues tokens. */
    public static boolean isConfigured(Environment environment) {
        return StringUtils.hasText(environment.getProperty(PROPERTY));
    }

    /** Holds where nobody issues tokens, so that made-up people with made-up tokens may take their place. */
    public static final class Missing implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isConfigured(context.getEnvironment());
        }
    }

    /** Holds where somebody issues tokens. */
    static final class Present implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isConfigured(context.getEnvironment());
        }
    }
}
