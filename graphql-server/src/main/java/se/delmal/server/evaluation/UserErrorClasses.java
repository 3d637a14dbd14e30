package se.delmal.server.evaluation;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.server.graphql.ViewClasses;

/** Names the class behind the faults of an input. */
@Configuration(proxyBeanMethods = false)
class UserErrorClasses {

    @Bean
    ViewClasses userErrors() {
        return new ViewClasses(Map.of("InputError", Drafts.InputError.class));
    }
}
