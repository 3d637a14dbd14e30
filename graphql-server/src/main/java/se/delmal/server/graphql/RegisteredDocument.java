package se.delmal.server.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document that the server knows and that may be asked for by its id.
 *
 * @param id  the SHA-256 of its text
 * @param name  where it is kept
 * @param judged  the document
 * @param variables  the names of its variables
 */
record RegisteredDocument(String id, String name, DocumentGate.Judged judged, Set<String> variables) {

    /** The variable that pins an answer to a release of the catalogue. */
    static final String RELEASE = "release";

    private static final Set<String> BESIDE_THE_RELEASE = Set.of("profile", "profiles");

    /** Takes a document up, or says by an exception that names it why it cannot be. */
    static RegisteredDocument of(String name, String text, DocumentGate.Judged judged) {
        demand(judged.isSound(), name, "does not fit the schema or the limits");
        demand(judged.reach() == Reach.PUBLIC, name, "has a field that is not public");
        var document = Objects.requireNonNull(judged.entry().getDocument());
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        demand(operations.size() == 1, name, "has more than one operation");
        var variables = operations.get(0).getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
        if (variables.contains(RELEASE)) {
            demand(pins(operations.get(0)), name, "has $release and does not hand it to catalogue, its only field");
            demand(!leavesTheRelease(document), name, "has $release and asks for profiles, which no release covers");
        }
        return new RegisteredDocument(AnswerId.ofDocument(text), name, judged, variables);
    }

    private static boolean pins(OperationDefinition operation) {
        var roots = operation.getSelectionSet().getSelections();
        return roots.size() == 1
                && roots.get(0) instanceof Field field
                && field.getName().equals("catalogue")
                && field.getArguments().stream()
                        .anyMatch(argument -> argument.getName().equals(RELEASE)
                                && argument.getValue() instanceof VariableReference variable
                                && variable.getName().equals(RELEASE));
    }

    private static boolean leavesTheRelease(Document document) {
        var open = new ArrayDeque<Node<?>>();
        open.add(document);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node instanceof Field field && BESIDE_THE_RELEASE.contains(field.getName())) {
                return true;
            }
            for (Node<?> child : node.getChildren()) {
                open.add(child);
            }
        }
        return false;
    }

    private static void demand(boolean holds, String name, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("The registered document " + name + " " + otherwise);
        }
    }
}
