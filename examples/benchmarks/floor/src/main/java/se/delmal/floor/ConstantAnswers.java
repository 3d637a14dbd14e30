package se.delmal.floor;

import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every root field of the schema with what the server has once answered: no database, no judgement, no access check. What is
 * left is the platform's HTTP, tokens, parsing, validation, execution and JSON.
 */
@Configuration(proxyBeanMethods = false)
@Profile("constant")
class ConstantAnswers {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation");

    /**
     * Reads recorded answers.
     *
     * @param folder  a folder of answers as JSON, each with a root field of its own under {@code data}
     */
    @Bean
    RuntimeWiringConfigurer answeredFromFiles(@Value("${floor.answers}") Path folder) throws IOException {
        var answers = new LinkedHashMap<String, Object>();
        for (Path file : files(folder)) {
            var answer = JsonMapper.shared().readValue(Files.readString(file), Map.class);
            if (answer.get("data") instanceof Map<?, ?> data) {
                data.forEach((field, value) -> answers.put(String.valueOf(field), value));
            }
        }
        var constants = new Constants(answers);
        return wiring -> wiring.wiringFactory(constants);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Gives the schema what it needs: scalars as they come, types by their names, and the answers at the root. */
    private record Constants(Map<String, Object> answers) implements WiringFactory {

        @Override
        public boolean providesScalar(ScalarWiringEnvironment environment) {
            return !ScalarInfo.isGraphqlSpecifiedScalar(
                    environment.getScalarTypeDefinition().getName());
        }

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            return GraphQLScalarType.newScalar()
                    .name(environment.getScalarTypeDefinition().getName())
                    .coercing(new AsItIs())
                    .build();
        }

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return ConstantAnswers::named;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return ConstantAnswers::named;
        }

        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment environment) {
            return ROOTS.contains(environment.getParentType().getName())
                    && answers.containsKey(environment.getFieldDefinition().getName());
        }

        @Override
        public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
            var answer = answers.get(environment.getFieldDefinition().getName());
            return asked -> answer;
        }
    }

    /** Answers that are to be told apart hold {@code __typename}. */
    private static GraphQLObjectType named(TypeResolutionEnvironment environment) {
        if (environment.getObject() instanceof Map<?, ?> object && object.get("__typename") instanceof String name) {
            return environment.getSchema().getObjectType(name);
        }
        throw new IllegalStateException("Ask for __typename where there are several types");
    }

    /** Values pass as they are. */
    private static final class AsItIs implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return result;
        }

        @Override
        public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public @Nullable Object parseLiteral(
                graphql.language.Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return input instanceof StringValue text ? text.getValue() : input.toString();
        }
    }
}
