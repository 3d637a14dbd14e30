package se.delmal.server.graphql;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether an operation of a valid document stays within what the schema marks {@code @public}. */
final class PublicDoor {

    private static final String MARK = "public";

    private final GraphQLSchema schema;
    private final Document document;
    private final Set<String> seen = new HashSet<>();

    private PublicDoor(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
    }

    /** Returns whether every field of the operation that is asked for may be read without a token. */
    static boolean admits(GraphQLSchema schema, Document document, @Nullable String operationName) {
        var door = new PublicDoor(schema, document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY
                        && door.admits(operation.getSelectionSet(), schema.getQueryType()));
    }

    private boolean admits(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        return selections == null
                || selections.getSelections().stream().allMatch(selection -> admits(selection, parent));
    }

    private boolean admits(Selection<?> selection, @Nullable GraphQLType parent) {
        if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            return admits(inline.getSelectionSet(), condition == null ? parent : schema.getType(condition.getName()));
        }
        if (selection instanceof FragmentSpread spread) {
            return !seen.add(spread.getName())
                    || fragment(spread.getName())
                            .filter(fragment -> admits(
                                    fragment.getSelectionSet(),
                                    schema.getType(fragment.getTypeCondition().getName())))
                            .isPresent();
        }
        return selection instanceof Field field && (isIntrospection(field, parent) || admits(field, parent));
    }

    private boolean admits(Field field, @Nullable GraphQLType parent) {
        return parent instanceof GraphQLFieldsContainer container
                && Optional.ofNullable(container.getFieldDefinition(field.getName()))
                        .filter(definition -> isOpen(container, definition))
                        .filter(definition ->
                                admits(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType())))
                        .isPresent();
    }

    private static boolean isOpen(GraphQLFieldsContainer container, GraphQLFieldDefinition definition) {
        return definition.hasAppliedDirective(MARK)
                || (container instanceof GraphQLObjectType object && object.hasAppliedDirective(MARK));
    }

    private boolean isIntrospection(Field field, @Nullable GraphQLType parent) {
        return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())
                || (parent == schema.getQueryType() && field.getName().startsWith("__"))
                || (parent instanceof GraphQLNamedType named && Introspection.isIntrospectionTypes(named));
    }

    private Optional<FragmentDefinition> fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst();
    }
}
