package se.delmal.server.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices an operation before it is validated: what a field costs, and what is below a list that is paged once for each of the page.
 *
 * <p>The size of a page is read from the argument, the variable, the variable's default or the argument's. Each fragment is
 * priced once and added, saturating, at every spread. What the schema does not have costs little; validation refuses it.
 */
public final class PointCounter {

    private static final long CEILING = 10L * Integer.MAX_VALUE;
    private static final long TENTHS = 10;
    private static final List<String> ITEMS = List.of("entries", "persons", "assignments");

    /**
     * What an operation comes to.
     *
     * @param tenths  its price in tenths of a point
     * @param ids  the longest list of ids that it asks for
     * @param items  the items of the largest record that it hands in
     */
    public record Bill(long tenths, long ids, long items) {

        static final Bill NOTHING = new Bill(0, 0, 0);

        /** Returns the price in points, rounded up. */
        public long points() {
            return (tenths + TENTHS - 1) / TENTHS;
        }

        private Bill or(Bill other) {
            return new Bill(Math.max(tenths, other.tenths), Math.max(ids, other.ids), Math.max(items, other.items));
        }
    }

    /**
     * What a selection costs.
     *
     * @param single  the price of its fields that give one thing
     * @param lists  the price of its fields that give several
     */
    private record Cost(long single, long lists) {

        private static final Cost NOTHING = new Cost(0, 0);

        private Cost plus(Cost other) {
            return new Cost(Math.min(CEILING, single + other.single), Math.min(CEILING, lists + other.lists));
        }

        private long total() {
            return Math.min(CEILING, single + lists);
        }
    }

    private final Tariff tariff;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, @Nullable Cost> priced = new HashMap<>();
    private final Map<String, VariableDefinition> declared = new HashMap<>();
    private final Optional<Map<String, @Nullable Object>> variables;
    private final int mostItems;
    private long ids;
    private long items;

    private PointCounter(
            Tariff tariff,
            Document document,
            OperationDefinition operation,
            Optional<Map<String, @Nullable Object>> variables,
            int mostItems) {
        this.tariff = tariff;
        this.variables = variables;
        this.mostItems = mostItems;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
        operation.getVariableDefinitions().forEach(variable -> declared.put(variable.getName(), variable));
    }

    /**
     * Prices the operation that is asked for; where none is, the dearest.
     *
     * @param variables  the values of its variables; where they are not known, every page is the largest there is
     * @param mostItems  how many items a record has that is not known
     */
    public static Bill count(
            Tariff tariff,
            Document document,
            Optional<String> operationName,
            Optional<Map<String, @Nullable Object>> variables,
            int mostItems) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName
                        .filter(name -> !name.isEmpty() && !name.equals(operation.getName()))
                        .isEmpty())
                .map(operation -> new PointCounter(tariff, document, operation, variables, mostItems).bill(operation))
                .reduce(Bill.NOTHING, Bill::or);
    }

    private Bill bill(OperationDefinition operation) {
        long tenths = of(operation.getSelectionSet(), tariff.root(operation.getOperation()))
                .total();
        return new Bill(tenths, ids, items);
    }

    private Cost of(@Nullable SelectionSet selections, Optional<String> type) {
        var sum = Cost.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = sum.plus(of(selection, type));
            }
        }
        return sum;
    }

    private Cost of(Selection<?> selection, Optional<String> type) {
        if (selection instanceof Field field) {
            return of(field, type);
        } else if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            return of(inline.getSelectionSet(), condition == null ? type : Optional.of(condition.getName()));
        }
        return selection instanceof FragmentSpread spread ? ofFragment(spread.getName()) : Cost.NOTHING;
    }

    private Cost ofFragment(String name) {
        var known = priced.get(name);
        if (known != null) {
            return known;
        }
        priced.put(name, Cost.NOTHING);
        var fragment = fragments.get(name);
        var cost = fragment == null
                ? Cost.NOTHING
                : of(
                        fragment.getSelectionSet(),
                        Optional.of(fragment.getTypeCondition().getName()));
        priced.put(name, cost);
        return cost;
    }

    private Cost of(Field field, Optional<String> parent) {
        var found = tariff.find(parent, field.getName());
        if (found.isEmpty()) {
            long own = field.getSelectionSet() == null ? Tariff.SCALAR : Tariff.OBJECT;
            return new Cost(own + of(field.getSelectionSet(), Optional.empty()).total(), 0);
        }
        var price = found.get();
        var below = of(field.getSelectionSet(), price.type());
        long own = price.own() + items(field, price);
        long total = price.page()
                .map(page -> own
                        + (price.isList() ? 0 : below.single())
                        + size(field, page) * (price.isList() ? below.total() : below.lists()))
                .orElseGet(() -> own + below.total());
        return price.isList() ? new Cost(0, Math.min(CEILING, total)) : new Cost(Math.min(CEILING, total), 0);
    }

    private long items(Field field, Tariff.Price price) {
        if (price.recordArgument().isEmpty()) {
            return 0;
        }
        long count = variables.isEmpty()
                ? mostItems
                : argument(field, price.recordArgument().get())
                        .flatMap(input -> member(input, "record"))
                        .map(record -> ITEMS.stream()
                                .mapToLong(list -> member(record, list)
                                        .map(PointCounter::length)
                                        .orElse(0L))
                                .sum())
                        .orElse(0L);
        items = Math.max(items, count);
        return price.isItemised() ? count : 0;
    }

    private long size(Field field, Tariff.PageSize page) {
        var value = argument(field, page.argument());
        if (value.isEmpty()) {
            return page.assumed();
        }
        var given = value.get();
        if (given instanceof VariableReference) {
            return page.most();
        } else if (page.countsItself()) {
            long count = length(given);
            ids = Math.max(ids, count);
            return count;
        } else if (given instanceof IntValue literal) {
            return clamped(literal.getValue(), page.most());
        } else if (given instanceof Integer || given instanceof Long) {
            return clamped(BigInteger.valueOf(((Number) given).longValue()), page.most());
        } else if (given instanceof BigInteger number) {
            return clamped(number, page.most());
        }
        // No number of anything. Validation refuses it, or the scalar does.
        return page.most();
    }

    /** What is beyond the largest page is refused where the page is made, with the argument's path. */
    private static long clamped(BigInteger size, int most) {
        return size.max(BigInteger.ZERO).min(BigInteger.valueOf(most)).longValue();
    }

    private Optional<Object> argument(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return resolved(argument.getValue());
            }
        }
        return Optional.empty();
    }

    /** Returns a value as a literal or as JSON, never as a variable, unless the variables are not known. */
    private Optional<Object> resolved(@Nullable Object value) {
        if (value instanceof VariableReference reference) {
            if (variables.isEmpty()) {
                return Optional.of(reference);
            }
            if (variables.get().containsKey(reference.getName())) {
                return Optional.ofNullable(variables.get().get(reference.getName()));
            }
            return Optional.ofNullable(declared.get(reference.getName()))
                    .<Object>map(VariableDefinition::getDefaultValue)
                    .filter(literal -> !(literal instanceof NullValue));
        }
        return value instanceof NullValue ? Optional.empty() : Optional.ofNullable(value);
    }

    private Optional<Object> member(Object object, String name) {
        if (object instanceof Map<?, ?> json) {
            return Optional.ofNullable(json.get(name));
        } else if (object instanceof ObjectValue literal) {
            for (ObjectField field : literal.getObjectFields()) {
                if (field.getName().equals(name)) {
                    return resolved(field.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static long length(Object list) {
        if (list instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        return list instanceof Collection<?> json ? json.size() : 1;
    }
}
