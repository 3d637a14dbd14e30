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
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says whether an operation stays within what the schema marks {@code @public}, whether its document is valid or not. */
final class PublicDoor {

    private static final String MARK = "public";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Reach> reached = new HashMap<>();

    private PublicDoor(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** Returns how far the operation that is asked for goes; where it is not named, the farthest that any goes. */
    static Reach reach(GraphQLSchema schema, Document document, @Nullable String operationName) {
        var door = new PublicDoor(schema, document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .map(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY
                        ? door.reach(operation.getSelectionSet(), schema.getQueryType())
                        : Reach.PERSONAL)
                .reduce(Reach.PUBLIC, Reach::and);
    }

    /** Returns the farthest that anything in a document goes, whether it is asked for or not. */
    static Reach farthest(GraphQLSchema schema, Document document) {
        var door = new PublicDoor(schema, document);
        return door.fragments.keySet().stream()
                .map(door::reachOfFragment)
                .reduce(reach(schema, document, null), Reach::and);
    }

    private Reach reach(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        var farthest = Reach.PUBLIC;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                farthest = farthest.and(reach(selection, parent));
            }
        }
        return farthest;
    }

    private Reach reach(Selection<?> selection, @Nullable GraphQLType parent) {
        if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            return reach(inline.getSelectionSet(), condition == null ? parent : schema.getType(condition.getName()));
        } else if (selection instanceof FragmentSpread spread) {
            return reachOfFragment(spread.getName());
        }
        return selection instanceof Field field ? reach(field, parent) : Reach.PERSONAL;
    }

    private Reach reachOfFragment(String name) {
        var known = reached.get(name);
        if (known != null) {
            return known;
        }
        var fragment = fragments.get(name);
        if (fragment == null) {
            return Reach.PERSONAL;
        }
        // A fragment adds to itself nothing that it has not already; validation refuses such a circle anyway.
        reached.put(name, Reach.PUBLIC);
        var reach = reach(
                fragment.getSelectionSet(),
                schema.getType(fragment.getTypeCondition().getName()));
        reached.put(name, reach);
        return reach;
    }

    private Reach reach(Field field, @Nullable GraphQLType parent) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return Reach.PUBLIC;
        } else if (isIntrospection(field, parent)) {
            return Reach.INTROSPECTION;
        } else if (!(parent instanceof GraphQLFieldsContainer container)) {
            return Reach.PERSONAL;
        } else {
            var definition = container.getFieldDefinition(field.getName());
            if (definition == null) {
                // What a public type does not have may be told to everybody; validation refuses it.
                return isOpen(container) ? Reach.PUBLIC : Reach.PERSONAL;
            }
            return definition.hasAppliedDirective(MARK) || isOpen(container)
                    ? reach(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()))
                    : Reach.PERSONAL;
        }
    }

    private static boolean isOpen(GraphQLFieldsContainer container) {
        return container instanceof GraphQLObjectType object && object.hasAppliedDirective(MARK);
    }

    private boolean isIntrospection(Field field, @Nullable GraphQLType parent) {
        return (parent == schema.getQueryType() && field.getName().startsWith("__"))
                || (parent instanceof GraphQLNamedType named && Introspection.isIntrospectionTypes(named));
    }
}
