package se.delmal.server.graphql;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the door in front, and the scalars and the gate inside. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /** Comes before the platform's own route to the same path, which it thereby replaces. */
    @Bean
    @Order(-10)
    RouterFunction<ServerResponse> graphQlDoor(HttpDoor door) {
        return RouterFunctions.route(RequestPredicates.path("/graphql"), door::answer);
    }

    @Bean
    GraphQlSourceBuilderCustomizer gate(DocumentGate gate) {
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(gate));
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return (RuntimeWiring.Builder wiring) -> Scalars.all().forEach(wiring::scalar);
    }
}
