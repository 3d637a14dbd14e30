package se.delmal.server.journal;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import se.delmal.server.graphql.ViewClasses;

/** Puts the journal behind the fields that the schema marks. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer journaledFields() {
        return builder -> builder.typeVisitors(List.of(new JournaledFields()));
    }

    @Bean
    RuntimeWiringConfigurer moments() {
        return (RuntimeWiring.Builder wiring) -> wiring.scalar(GraphQLScalarType.newScalar()
                .name("DateTime")
                .coercing(new Moments())
                .build());
    }

    @Bean
    ViewClasses journalViews() {
        return new ViewClasses(Map.of("AccessEntry", AccessEntryView.class));
    }

    /** Moments go out in UTC with milliseconds; none comes in. */
    private static final class Moments implements Coercing<Instant, String> {

        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            if (result instanceof Instant moment) {
                return FORM.format(moment);
            }
            throw new CoercingSerializeException("No moment: " + result.getClass());
        }
    }
}
