package se.delmal.server.graphql.limit;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document as if every fragment were written out wherever it is spread, in one pass.
 *
 * <p>A document of a few hundred bytes can stand for millions of fields, so each fragment is measured once and its sums
 * are added, saturating, at every spread. A fragment that spreads itself adds nothing here; validation refuses it.
 */
public final class DocumentMeter {

    private static final long CEILING = Integer.MAX_VALUE;

    /**
     * What a selection amounts to.
     *
     * @param fields  the number of fields
     * @param aliases  the number of aliases
     * @param directives  the number of directives
     * @param depth  the longest chain of fields, those below {@code __schema} and {@code __type} apart
     * @param introspectionDepth  the longest chain of fields from {@code __schema} or {@code __type} down
     */
    public record Size(long fields, long aliases, long directives, int depth, int introspectionDepth) {

        static final Size NONE = new Size(0, 0, 0, 0, 0);

        private Size plus(Size other) {
            return new Size(
                    Math.min(CEILING, fields + other.fields),
                    Math.min(CEILING, aliases + other.aliases),
                    Math.min(CEILING, directives + other.directives),
                    Math.max(depth, other.depth),
                    Math.max(introspectionDepth, other.introspectionDepth));
        }

        private Size under(Field field) {
            boolean introspects =
                    field.getName().equals("__schema") || field.getName().equals("__type");
            return new Size(
                    Math.min(CEILING, fields + 1),
                    Math.min(CEILING, aliases + (field.getAlias() == null ? 0 : 1)),
                    directives,
                    introspects ? 1 : depth + 1,
                    introspects ? depth + 1 : introspectionDepth);
        }

        private Size with(DirectivesContainer<?> node) {
            return new Size(
                    fields,
                    aliases,
                    Math.min(CEILING, directives + node.getDirectives().size()),
                    depth,
                    introspectionDepth);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, @Nullable Size> measured = new HashMap<>();

    private DocumentMeter(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /**
     * Returns what a document amounts to. The operations are added up, since validation walks them all; so it does with fragments
     * that no operation spreads.
     */
    public static Size measure(Document document) {
        var meter = new DocumentMeter(document);
        var operations = Size.NONE;
        long fields = 0;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                operations = operations.plus(meter.of(operation));
            } else if (definition instanceof FragmentDefinition fragment) {
                fields = Math.max(fields, meter.ofFragment(fragment.getName()).fields());
            }
        }
        return new Size(
                Math.max(fields, operations.fields()),
                operations.aliases(),
                operations.directives(),
                operations.depth(),
                operations.introspectionDepth());
    }

    private Size of(OperationDefinition operation) {
        var size = of(operation.getSelectionSet()).with(operation);
        for (var variable : operation.getVariableDefinitions()) {
            size = size.with(variable);
        }
        return size;
    }

    private Size of(@Nullable SelectionSet selections) {
        var sum = Size.NONE;
        if (selections == null) {
            return sum;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                sum = sum.plus(of(field.getSelectionSet()).under(field).with(field));
            } else if (selection instanceof InlineFragment inline) {
                sum = sum.plus(of(inline.getSelectionSet()).with(inline));
            } else if (selection instanceof FragmentSpread spread) {
                sum = sum.plus(ofFragment(spread.getName()).with(spread));
            }
        }
        return sum;
    }

    private Size ofFragment(String name) {
        var known = measured.get(name);
        if (known != null) {
            return known;
        }
        measured.put(name, Size.NONE);
        var fragment = fragments.get(name);
        var size = fragment == null ? Size.NONE : of(fragment.getSelectionSet()).with(fragment);
        measured.put(name, size);
        return size;
    }
}
