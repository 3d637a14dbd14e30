package se.delmal.server.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Takes what is counted where nobody is told of it, and forgets it. */
@Configuration(proxyBeanMethods = false)
@Conditional(Unmeasured.WhereNobodyIsTold.class)
class Unmeasured {

    /** A registry of registries, and there are none. */
    @Bean
    MeterRegistry nothingCounted() {
        return new CompositeMeterRegistry();
    }

    /** Neither traces nor meters go anywhere. */
    static final class WhereNobodyIsTold implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !Telemetry.of(context.getEnvironment()).measures();
        }
    }
}
