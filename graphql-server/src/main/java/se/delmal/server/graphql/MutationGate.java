package se.delmal.server.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets one change through in one request. Fields of a mutation run one after another, and what the first has done stays done
 * when the second fails: several changes that belong together are one field.
 */
final class MutationGate {

    private final Document document;
    private final Set<String> seen = new HashSet<>();

    private MutationGate(Document document) {
        this.document = document;
    }

    /** Refuses a document with a mutation of more than one field. */
    static void check(Document document) {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
                long fields = new MutationGate(document).fields(operation.getSelectionSet());
                if (fields > 1) {
                    throw Failure.limit("mutations", 1, fields);
                }
            }
        }
    }

    private long fields(SelectionSet selections) {
        return selections.getSelections().stream().mapToLong(this::fields).sum();
    }

    /** A fragment spread twice is one set of fields: what has one name in the answer is one field. */
    private long fields(Selection<?> selection) {
        if (selection instanceof InlineFragment inline) {
            return fields(inline.getSelectionSet());
        } else if (selection instanceof FragmentSpread spread) {
            return seen.add(spread.getName())
                    ? document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(fragment -> fragment.getName().equals(spread.getName()))
                            .mapToLong(fragment -> fields(fragment.getSelectionSet()))
                            .sum()
                    : 0;
        }
        return selection instanceof Field field && field.getName().startsWith("__") ? 0 : 1;
    }
}
