package se.delmal.server.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Documents that fit the schema, or nearly. */
final class SchemaDocuments {

    private static final GraphQLSchema SCHEMA = schema();
    private static final int DEEPEST = 7;
    private static final int WIDEST = 5;
    private static final int MISTAKE = 300;

    private final Draws draws;
    private final Values values;
    private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private int aliases;

    private SchemaDocuments(Draws draws, Values values) {
        this.draws = draws;
        this.values = values;
    }

    /**
     * A document.
     *
     * @param text  the document
     * @param variables  the values of its variables
     */
    record Written(String text, Map<String, @Nullable Object> variables) {}

    static Written write(Draws draws, Values values) {
        return new SchemaDocuments(draws, values).operation();
    }

    private static GraphQLSchema schema() {
        try {
            var all = new TypeDefinitionRegistry();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls")) {
                all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Written operation() {
        int kind = draws.below(20);
        var head = kind < 13 ? "query" : kind < 19 ? "mutation" : "subscription";
        var root =
                kind < 13 ? SCHEMA.getQueryType() : kind < 19 ? SCHEMA.getMutationType() : SCHEMA.getSubscriptionType();
        if (root == null) {
            root = SCHEMA.getQueryType();
        }
        var selection = kind < 13 ? selection(root, DEEPEST) : "{" + field(root, DEEPEST) + "}";
        var declared = declarations.isEmpty() ? "" : "(" + String.join(" ", declarations) + ")";
        return new Written(head + " Q" + declared + " " + selection, variables);
    }

    private String selection(GraphQLType type, int depth) {
        var fields = new ArrayList<String>();
        if (type instanceof GraphQLUnionType || draws.once(12)) {
            fields.add("__typename");
        }
        if (type instanceof GraphQLFieldsContainer container) {
            int width = 1 + draws.below(WIDEST);
            for (int i = 0; i < width; i++) {
                fields.add(field(container, depth - 1));
            }
        }
        if (draws.once(3)) {
            possible(type).stream()
                    .skip(draws.below(3))
                    .findFirst()
                    .ifPresent(narrow -> fields.add("... on " + narrow.getName() + " " + selection(narrow, depth - 1)));
        }
        if (draws.once(MISTAKE)) {
            fields.add(draws.of("nothing", "__schema { types { name } }", "...F", "id(x: 1)", "{", "@skip(if: true)"));
        }
        return "{ " + String.join(" ", fields) + " }";
    }

    private static List<GraphQLObjectType> possible(GraphQLType type) {
        if (type instanceof graphql.schema.GraphQLInterfaceType face) {
            return SCHEMA.getImplementations(face);
        } else if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return List.of();
    }

    private String field(GraphQLFieldsContainer container, int depth) {
        var all = container.getFieldDefinitions().stream()
                .filter(field -> depth > 0 || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .toList();
        if (all.isEmpty()) {
            return "__typename";
        }
        var field = draws.of(all);
        var arguments = new ArrayList<String>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean isNeeded = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (draws.once(MISTAKE) ? !isNeeded : isNeeded || draws.once(2)) {
                arguments.add(argument.getName() + ": " + argument(argument));
            }
        }
        var called = arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
        // Two fields with one name and other arguments would be no document.
        var alias = called.isEmpty() ? "" : "a" + aliases++ + ": ";
        var below = GraphQLTypeUtil.unwrapAll(field.getType());
        return alias + field.getName() + called + (GraphQLTypeUtil.isLeaf(below) ? "" : " " + selection(below, depth));
    }

    private String argument(GraphQLArgument argument) {
        var value = value(argument.getType(), 6);
        if (draws.once(2) || mustBeVariable(argument)) {
            var name = "v" + variables.size();
            variables.put(name, value);
            declarations.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
            return "$" + name;
        }
        return Values.literal(value);
    }

    private static boolean mustBeVariable(GraphQLArgument argument) {
        return GraphQLTypeUtil.simplePrint(argument.getType()).startsWith("TrainingRecordCreateInput");
    }

    private @Nullable Object value(GraphQLType type, int depth) {
        if (draws.once(MISTAKE)) {
            return values.any();
        } else if (type instanceof GraphQLNonNull full) {
            return value(full.getWrappedType(), depth);
        } else if (type instanceof GraphQLList list) {
            List<@Nullable Object> items = new ArrayList<>();
            int size = draws.once(40) ? draws.below(120) : draws.below(depth > 3 ? 4 : 2);
            for (int i = 0; i < size; i++) {
                items.add(value(list.getWrappedType(), depth - 1));
            }
            return items;
        } else if (type instanceof GraphQLEnumType choice) {
            return new Values.Constant(draws.of(choice.getValues()).getName());
        } else if (type instanceof GraphQLInputObjectType input) {
            return object(input, depth - 1);
        }
        return leaf(GraphQLTypeUtil.simplePrint(type));
    }

    private Map<String, @Nullable Object> object(GraphQLInputObjectType input, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (input.isOneOf()) {
            var chosen = draws.of(input.getFieldDefinitions());
            object.put(chosen.getName(), value(chosen.getType(), depth));
            if (!draws.once(MISTAKE)) {
                return object;
            }
        }
        for (var field : input.getFieldDefinitions()) {
            boolean isNeeded = GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            if (isNeeded ? !draws.once(MISTAKE) : depth > 0 && draws.once(3)) {
                object.put(field.getName(), value(field.getType(), depth));
            }
        }
        return object;
    }

    private Object leaf(String type) {
        return switch (type) {
            case "Date" -> values.day();
            case "DateTime" -> draws.of(List.of("2026-01-01T00:00:00Z", values.day()));
            case "PersonalIdentityNumber" -> values.personalNumber();
            case "DelmalCode" -> values.delmal();
            case "WorkingFraction", "Float", "Int" -> values.number();
            case "RecordVersion" -> draws.of("1", "1", "2", "3", values.number().text());
            case "IdempotencyKey" -> draws.once(30) ? values.text() : "key-of-the-fuzzer-" + draws.below(400);
            case "Boolean" -> draws.once(2);
            case "ID" -> values.id();
            default -> draws.of(values.text(), values.slug(), values.profile(), values.day(), "Norra kliniken", "p1");
        };
    }
}
