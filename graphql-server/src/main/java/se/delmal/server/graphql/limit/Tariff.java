package se.delmal.server.graphql.limit;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each field of a schema costs, in tenths of a point. {@code @cost} and {@code @paged} say so; where they are silent, an object
 * costs a point, a second count two, and anything else a tenth, so that nothing is free.
 */
public final class Tariff {

    static final long SCALAR = 1;
    static final long OBJECT = 10;

    private static final long COUNT = 20;
    private static final long POINT = 10;
    private static final String TYPENAME = "__typename";
    private static final String EVALUATION = "evaluate";
    private static final String RECORD = "record";

    /**
     * What a field costs.
     *
     * @param own  its own price, in tenths of a point
     * @param type  the name of its type, if that has fields
     * @param isList  whether it gives several
     * @param page  what says how many, where something does
     * @param recordArgument  the argument in which it takes a whole record, where it takes one
     * @param isItemised  whether the items of that record cost, too
     */
    record Price(
            long own,
            Optional<String> type,
            boolean isList,
            Optional<PageSize> page,
            Optional<String> recordArgument,
            boolean isItemised) {}

    /**
     * The argument that says how many there will be.
     *
     * @param argument  its name
     * @param most  the largest page
     * @param assumed  how many there are where nothing says it
     * @param countsItself  whether it is a list, of which each element is one
     */
    record PageSize(String argument, int most, int assumed, boolean countsItself) {}

    private final Map<String, Map<String, Price>> byType = new HashMap<>();
    private final Map<OperationDefinition.Operation, String> roots = new HashMap<>();

    private Tariff() {}

    /** Reads the prices of a schema. */
    public static Tariff of(GraphQLSchema schema) {
        var tariff = new Tariff();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container) {
                var prices = new HashMap<String, Price>();
                container.getFieldDefinitions().forEach(field -> prices.put(field.getName(), price(field)));
                tariff.byType.put(container.getName(), prices);
            }
        }
        tariff.add(OperationDefinition.Operation.QUERY, schema.getQueryType());
        tariff.add(OperationDefinition.Operation.MUTATION, schema.getMutationType());
        tariff.add(OperationDefinition.Operation.SUBSCRIPTION, schema.getSubscriptionType());
        var query = schema.getQueryType().getName();
        Optional.ofNullable(tariff.byType.get(query)).ifPresent(prices -> {
            var introspection = schema.getIntrospectionSchemaFieldDefinition();
            prices.put(introspection.getName(), price(introspection));
            var type = schema.getIntrospectionTypeFieldDefinition();
            prices.put(type.getName(), price(type));
        });
        return tariff;
    }

    /** Returns the type that an operation starts from, if there is one. */
    Optional<String> root(OperationDefinition.Operation operation) {
        return Optional.ofNullable(roots.get(operation));
    }

    /** Returns what a field costs, if there is such a field. */
    Optional<Price> find(Optional<String> type, String field) {
        return field.equals(TYPENAME)
                ? Optional.of(new Price(SCALAR, Optional.empty(), false, Optional.empty(), Optional.empty(), false))
                : type.map(byType::get).map(prices -> prices.get(field));
    }

    private void add(OperationDefinition.Operation operation, @Nullable GraphQLObjectType root) {
        if (root != null) {
            roots.put(operation, root.getName());
        }
    }

    private static Price price(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean isComposite = type instanceof GraphQLCompositeType;
        return new Price(
                own(field, isComposite),
                isComposite ? Optional.of(type.getName()) : Optional.empty(),
                GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())),
                Optional.ofNullable(field.getAppliedDirective("paged")).map(paged -> pageSize(field, paged)),
                recordArgument(field),
                field.getName().equals(EVALUATION));
    }

    private static long own(GraphQLFieldDefinition field, boolean isComposite) {
        var cost = field.getAppliedDirective("cost");
        if (cost != null) {
            return POINT * number(cost, "points");
        }
        if (field.getName().equals("totalCount")) {
            return COUNT;
        }
        return isComposite ? OBJECT : SCALAR;
    }

    private static PageSize pageSize(GraphQLFieldDefinition field, GraphQLAppliedDirective paged) {
        String name = paged.getArgument("by").getValue();
        int assumed = number(paged, "assumed");
        var argument = field.getArgument(name);
        return new PageSize(
                name,
                number(paged, "max"),
                argument != null
                                && argument.hasSetDefaultValue()
                                && GraphQLArgument.getArgumentDefaultValue(argument) instanceof Integer first
                        ? first
                        : assumed,
                argument != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType())));
    }

    private static Optional<String> recordArgument(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.unwrapAll(argument.getType())
                                instanceof GraphQLInputObjectType input
                        && input.getField(RECORD) != null
                        && GraphQLTypeUtil.unwrapAll(input.getField(RECORD).getType())
                                .getName()
                                .equals("TrainingRecordInput"))
                .map(GraphQLArgument::getName)
                .findFirst();
    }

    private static int number(GraphQLAppliedDirective directive, String argument) {
        Integer value = directive.getArgument(argument).getValue();
        return value;
    }
}
