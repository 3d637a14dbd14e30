package se.delmal.server.graphql;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the schema that a valid document uses, by their coordinates: {@code Type.field}, {@code Type.field(argument:)},
 * {@code Input.field} and {@code Enum.VALUE}.
 */
final class Coordinates {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> spread = new TreeSet<>();
    private final Set<String> found = new TreeSet<>();

    private Coordinates(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
    }

    /** Returns what the operations of a document use, whatever the values of their variables. */
    static Set<String> of(GraphQLSchema schema, Document document, Optional<String> operationName) {
        var coordinates = new Coordinates(schema, document);
        operations(document, operationName).forEach(operation -> {
            coordinates.add(operation.getSelectionSet(), root(schema, operation));
            operation
                    .getVariableDefinitions()
                    .forEach(variable -> Optional.<Value<?>>ofNullable(variable.getDefaultValue())
                            .ifPresent(value -> coordinates.add(value, coordinates.type(variable))));
        });
        return coordinates.found;
    }

    /** Returns what the values of variables use. */
    static Set<String> of(
            GraphQLSchema schema,
            Document document,
            Optional<String> operationName,
            Map<String, @Nullable Object> variables) {
        var coordinates = new Coordinates(schema, document);
        operations(document, operationName)
                .forEach(operation -> operation
                        .getVariableDefinitions()
                        .forEach(variable ->
                                coordinates.add(variables.get(variable.getName()), coordinates.type(variable))));
        return coordinates.found;
    }

    /** Returns the operations that are asked for: that of a name, or all. */
    static Collection<OperationDefinition> operations(Document document, Optional<String> name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name.filter(wanted -> !wanted.isEmpty() && !wanted.equals(operation.getName()))
                        .isEmpty())
                .toList();
    }

    private static @Nullable GraphQLNamedType root(GraphQLSchema schema, OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void add(@Nullable SelectionSet selections, @Nullable GraphQLNamedType parent) {
        if (selections != null && parent != null) {
            selections.getSelections().forEach(selection -> add(selection, parent));
        }
    }

    private void add(Selection<?> selection, GraphQLNamedType parent) {
        if (selection instanceof Field field) {
            // What begins so is not of this schema.
            if (!field.getName().startsWith("__") && parent instanceof GraphQLFieldsContainer container) {
                add(field, parent, container.getFieldDefinition(field.getName()));
            }
        } else if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            add(inline.getSelectionSet(), condition == null ? parent : named(condition.getName()));
        } else if (selection instanceof FragmentSpread fragment && spread.add(fragment.getName())) {
            Optional.ofNullable(fragments.get(fragment.getName()))
                    .ifPresent(definition -> add(
                            definition.getSelectionSet(),
                            named(definition.getTypeCondition().getName())));
        }
    }

    private void add(Field field, GraphQLNamedType parent, GraphQLFieldDefinition definition) {
        var coordinate = parent.getName() + "." + field.getName();
        found.add(coordinate);
        field.getArguments().forEach(argument -> {
            found.add(coordinate + "(" + argument.getName() + ":)");
            var declared = definition.getArgument(argument.getName());
            if (declared != null) {
                add(argument.getValue(), declared.getType());
            }
        });
        add(field.getSelectionSet(), GraphQLTypeUtil.unwrapAllAs(definition.getType()));
    }

    /** Adds what a value uses, be it a literal or JSON. A variable is no value. */
    private void add(@Nullable Object value, @Nullable GraphQLType type) {
        if (value == null || type == null) {
            return;
        }
        var named = GraphQLTypeUtil.unwrapAll(type);
        if (value instanceof ArrayValue list) {
            list.getValues().forEach(each -> add(each, named));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> add(each, named));
        } else if (named instanceof GraphQLInputObjectType input) {
            addMembers(value, input);
        } else if (named instanceof GraphQLEnumType options) {
            var constant = value instanceof EnumValue literal ? literal.getName() : value.toString();
            if (options.getValue(constant) != null) {
                found.add(options.getName() + "." + constant);
            }
        }
    }

    private void addMembers(Object value, GraphQLInputObjectType input) {
        if (value instanceof ObjectValue literal) {
            literal.getObjectFields().forEach(field -> addMember(field.getName(), field.getValue(), input));
        } else if (value instanceof Map<?, ?> json) {
            json.forEach((name, member) -> addMember(String.valueOf(name), member, input));
        }
    }

    private void addMember(String name, @Nullable Object member, GraphQLInputObjectType input) {
        var field = input.getFieldDefinition(name);
        if (field != null) {
            found.add(input.getName() + "." + name);
            add(member, field.getType());
        }
    }

    private @Nullable GraphQLType type(VariableDefinition variable) {
        graphql.language.Type<?> type = variable.getType();
        while (!(type instanceof graphql.language.TypeName)) {
            type = type instanceof graphql.language.NonNullType nonNull
                    ? nonNull.getType()
                    : ((graphql.language.ListType) type).getType();
        }
        return schema.getType(((graphql.language.TypeName) type).getName());
    }

    private @Nullable GraphQLNamedType named(String name) {
        return schema.getType(name) instanceof GraphQLNamedType type ? type : null;
    }
}
