package se.delmal.server.graphql;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

/** Says whether a valid document stays within what the schema marks {@code @public}. */
final class PublicDoor {

    private static final String MARK = "public";

    private final GraphQLSchema schema;

    PublicDoor(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Returns whether every field of every operation and fragment may be read without a token. */
    boolean admits(Document document) {
        return document.getDefinitions().stream().allMatch(definition -> {
            if (definition instanceof OperationDefinition operation) {
                return operation.getOperation() == OperationDefinition.Operation.QUERY
                        && admits(operation.getSelectionSet(), schema.getQueryType());
            }
            return !(definition instanceof FragmentDefinition fragment)
                    || admits(
                            fragment.getSelectionSet(),
                            schema.getType(fragment.getTypeCondition().getName()));
        });
    }

    private boolean admits(@Nullable SelectionSet selections, graphql.schema.@Nullable GraphQLType parent) {
        return selections == null
                || selections.getSelections().stream().allMatch(selection -> admits(selection, parent));
    }

    private boolean admits(Selection<?> selection, graphql.schema.@Nullable GraphQLType parent) {
        if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            return admits(inline.getSelectionSet(), condition == null ? parent : schema.getType(condition.getName()));
        }
        return !(selection instanceof Field field) || admits(field, parent);
    }

    private boolean admits(Field field, graphql.schema.@Nullable GraphQLType parent) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return true;
        }
        if (parent == schema.getQueryType()
                && (field.getName().equals(Introspection.SchemaMetaFieldDef.getName())
                        || field.getName().equals(Introspection.TypeMetaFieldDef.getName()))) {
            return true;
        }
        if (parent instanceof GraphQLNamedType named && Introspection.isIntrospectionTypes(named)) {
            return true;
        }
        if (!(parent instanceof GraphQLFieldsContainer container) || parent instanceof GraphQLUnionType) {
            return false;
        }
        var definition = container.getFieldDefinition(field.getName());
        if (definition == null) {
            return false;
        }
        boolean open = definition.hasAppliedDirective(MARK)
                || (container instanceof GraphQLObjectType object && object.hasAppliedDirective(MARK));
        return open && admits(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }
}
