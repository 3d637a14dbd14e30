package se.delmal.server.catalogue;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.Specialty;
import se.delmal.role.Responsibility;
import se.delmal.server.graphql.ViewClasses;

/** Names the classes of what a search can find. */
@Configuration(proxyBeanMethods = false)
class CatalogueClasses {

    @Bean
    ViewClasses catalogueItems() {
        return new ViewClasses(
                Map.of("Specialty", Specialty.class, "Delmal", Delmal.class, "Responsibility", Responsibility.class));
    }
}
