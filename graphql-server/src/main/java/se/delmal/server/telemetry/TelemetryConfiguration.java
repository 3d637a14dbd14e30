package se.delmal.server.telemetry;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes out what would only ask, for every filter, request and field, whether it is to be observed, where observations are off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "management.observations.enable.all", havingValue = "false")
class TelemetryConfiguration {

    private static final String OF_GRAPHQL = "graphQlObservationInstrumentation";

    /** The platform's own would be asked each time; of this one its parts know beforehand that it observes nothing. */
    @Bean
    ObservationRegistry nothingObserved() {
        return ObservationRegistry.NOOP;
    }

    @Bean
    static BeanDefinitionRegistryPostProcessor noObserverOfFields() {
        return new BeanDefinitionRegistryPostProcessor() {
            @Override
            public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
                if (beans.containsBeanDefinition(OF_GRAPHQL)) {
                    beans.removeBeanDefinition(OF_GRAPHQL);
                }
            }
        };
    }
}
