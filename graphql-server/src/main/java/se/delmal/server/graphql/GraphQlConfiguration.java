package se.delmal.server.graphql;

import graphql.schema.idl.RuntimeWiring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import se.delmal.server.graphql.limit.Limits;

/** Puts the door in front, and the scalars, the gate and the classes of types inside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class GraphQlConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlConfiguration.class);
    private static final int PIECE = 64 * 1024;

    /** Comes before the platform's own route to the same path, which it thereby replaces. */
    @Bean
    @Order(-10)
    RouterFunction<ServerResponse> graphQlDoor(HttpDoor door) {
        return Methods.at("/graphql", HttpMethod.POST)
                .and(RouterFunctions.route(RequestPredicates.path("/graphql"), door::answer));
    }

    @Bean
    RouterFunction<ServerResponse> catalogueRoute(CatalogueDoor door) {
        return Methods.at(CatalogueDoor.PATH, HttpMethod.GET, HttpMethod.HEAD)
                .and(RouterFunctions.route(RequestPredicates.path(CatalogueDoor.PATH), door::answer));
    }

    /** Answers about the catalogue are large, and the container's usual pieces of 8 KiB make twenty calls of one answer. */
    @Bean
    TomcatConnectorCustomizer inLargePieces() {
        return connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(PIECE));
    }

    @Bean
    GraphQlSourceBuilderCustomizer gate(
            DocumentGate gate,
            List<ViewClasses> views,
            @Value("${spring.graphql.schema.inspection.enabled}") boolean isInspected) {
        Map<String, Class<?>> classes = new LinkedHashMap<>();
        views.forEach(view -> classes.putAll(view.byType()));
        var types = new ClassNameTypeResolver();
        classes.forEach((type, view) -> types.addMapping(view, type));
        return builder -> {
            builder.defaultTypeResolver(types).configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(gate));
            if (isInspected) {
                builder.inspectSchemaMappings(
                        inspection -> classes.forEach(inspection::classMapping), GraphQlConfiguration::check);
            }
        };
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return (RuntimeWiring.Builder wiring) -> Scalars.all().forEach(wiring::scalar);
    }

    @Bean
    RuntimeWiringConfigurer plainly(List<PlainFields> plainFields) {
        return wiring -> plainFields.stream()
                .flatMap(fields -> fields.all().stream())
                .forEach(field -> wiring.type(
                        field.coordinates().getTypeName(),
                        type -> type.dataFetcher(field.coordinates().getFieldName(), field)));
    }

    /** A field that nothing answers stops the start: the schema is a promise. */
    private static void check(SchemaReport report) {
        LOG.debug("Schema inspection: {}", report);
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()
                || !report.skippedTypes().isEmpty()) {
            throw new IllegalStateException("The schema and the server do not fit: " + report);
        }
    }
}
