package se.delmal.server.change;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.server.graphql.ViewClasses;

/** Names the classes behind the expected failures of changes; {@code InputError} bears its own name. */
@Configuration(proxyBeanMethods = false)
class UserErrorTypes {

    @Bean
    ViewClasses changeErrors() {
        return new ViewClasses(Map.of(
                "VersionConflict", UserError.VersionConflict.class,
                "PermissionError", UserError.PermissionError.class));
    }
}
