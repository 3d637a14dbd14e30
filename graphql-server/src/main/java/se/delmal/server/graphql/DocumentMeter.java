package se.delmal.server.graphql;

import graphql.language.Definition;
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
final class DocumentMeter {

    private static final long CEILING = Integer.MAX_VALUE;

    /**
     * What a selection amounts to.
     *
     * @param fields  the number of fields
     * @param aliases  the number of aliases
     * @param depth  the longest chain of fields, those below {@code __schema} and {@code __type} apart
     * @param introspectionDepth  the longest chain of fields from {@code __schema} or {@code __type} down
     */
    record Size(long fields, long aliases, int depth, int introspectionDepth) {

        static final Size NONE = new Size(0, 0, 0, 0);

        private Size plus(Size other) {
            return new Size(
                    Math.min(CEILING, fields + other.fields),
                    Math.min(CEILING, aliases + other.aliases),
                    Math.max(depth, other.depth),
                    Math.max(introspectionDepth, other.introspectionDepth));
        }

        private Size under(Field field) {
            boolean introspects =
                    field.getName().equals("__schema") || field.getName().equals("__type");
            return new Size(
                    Math.min(CEILING, fields + 1),
                    Math.min(CEILING, aliases + (field.getAlias() == null ? 0 : 1)),
                    introspects ? 1 : depth + 1,
                    introspects ? depth + 1 : introspectionDepth);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, @Nullable Size> measured = new HashMap<>();

    private DocumentMeter(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /** Returns the largest sums among the operations, and among the fragments, which validation walks as well. */
    static Size measure(Document document) {
        var meter = new DocumentMeter(document);
        long fields = 0;
        long aliases = 0;
        int depth = 0;
        int introspectionDepth = 0;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                var size = meter.of(operation.getSelectionSet());
                fields = Math.max(fields, size.fields());
                aliases = Math.max(aliases, size.aliases());
                depth = Math.max(depth, size.depth());
                introspectionDepth = Math.max(introspectionDepth, size.introspectionDepth());
            } else if (definition instanceof FragmentDefinition fragment) {
                fields = Math.max(fields, meter.ofFragment(fragment.getName()).fields());
            }
        }
        return new Size(fields, aliases, depth, introspectionDepth);
    }

    private Size of(@Nullable SelectionSet selections) {
        var sum = Size.NONE;
        if (selections == null) {
            return sum;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                sum = sum.plus(of(field.getSelectionSet()).under(field));
            } else if (selection instanceof InlineFragment inline) {
                sum = sum.plus(of(inline.getSelectionSet()));
            } else if (selection instanceof FragmentSpread spread) {
                sum = sum.plus(ofFragment(spread.getName()));
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
        var size = fragment == null ? Size.NONE : of(fragment.getSelectionSet());
        measured.put(name, size);
        return size;
    }
}
