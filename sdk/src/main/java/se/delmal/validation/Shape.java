package se.delmal.validation;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type of draft. A draft is told by its components alone: they name the fields of the input, say of what type
 * each is, and stand in the order in which faults are told.
 */
final class Shape {

    /** What the values of a field are. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        OBJECT,
        LIST
    }

    /**
     * A value, or an item of a list.
     *
     * @param kind  what it is
     * @param type  the draft it is, of an object
     * @param item  what its items are, of a list
     * @param notes  the annotations on it
     */
    record Value(Kind kind, Class<?> type, @Nullable Value item, AnnotatedElement notes) {

        static Value of(AnnotatedType annotated) {
            if (annotated instanceof AnnotatedParameterizedType list) {
                return new Value(Kind.LIST, List.class, of(list.getAnnotatedActualTypeArguments()[0]), annotated);
            }
            var type = (Class<?>) annotated.getType();
            if (type == String.class) {
                return new Value(Kind.TEXT, type, null, annotated);
            } else if (type == BigDecimal.class) {
                return new Value(Kind.NUMBER, type, null, annotated);
            } else if (type == Boolean.class) {
                return new Value(Kind.FLAG, type, null, annotated);
            }
            return new Value(Kind.OBJECT, type, null, annotated);
        }

        Value itemOf() {
            if (item == null) {
                throw new IllegalStateException("Only lists have items");
            }
            return item;
        }
    }

    /**
     * A field of an object.
     *
     * @param value  what its values are
     * @param number  its place among its siblings
     * @param accessor  reads it
     */
    record Field(Value value, int number, Method accessor) {}

    /** Is shown every text of a draft. */
    interface Visitor {

        /** Shows a text, where it stands, and what is noted on it. */
        void text(List<String> path, AnnotatedElement notes, String text);
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> draft) {
            return new Shape(draft);
        }
    };

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Constructor<?> constructor;

    private Shape(Class<?> draft) {
        var components = draft.getRecordComponents();
        for (RecordComponent component : components) {
            fields.put(
                    component.getName(),
                    new Field(Value.of(component.getAnnotatedType()), fields.size(), component.getAccessor()));
        }
        try {
            constructor = draft.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    static Shape of(Class<?> draft) {
        return SHAPES.get(draft);
    }

    /** Returns whether a step of a path is the number of an item. */
    static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    Map<String, Field> fields() {
        return fields;
    }

    /** Returns a draft with these values, in the order of the fields. */
    Object draft(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException aDraftChecksNothing) {
            throw new IllegalStateException(aDraftChecksNothing);
        }
    }

    /** Returns how many of the fields are told. */
    long told(Object draft) {
        return fields.values().stream()
                .filter(field -> valueOf(field, draft) != null)
                .count();
    }

    /** Shows every text in a draft, in the order of the fields. */
    void visit(Object draft, List<String> at, Visitor visitor) {
        fields.forEach((name, field) -> visit(valueOf(field, draft), field.value(), and(at, name), visitor));
    }

    private static void visit(@Nullable Object told, Value value, List<String> at, Visitor visitor) {
        if (told instanceof String text) {
            visitor.text(at, value.notes(), text);
        } else if (told instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), value.itemOf(), and(at, String.valueOf(i)), visitor);
            }
        } else if (told != null && value.kind() == Kind.OBJECT) {
            of(value.type()).visit(told, at, visitor);
        }
    }

    private static @Nullable Object valueOf(Field field, Object draft) {
        try {
            return field.accessor().invoke(draft);
        } catch (IllegalAccessException | InvocationTargetException aDraftHidesNothing) {
            throw new IllegalStateException(aDraftHidesNothing);
        }
    }

    static List<String> and(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** Returns the order in which faults are told: fields as in the contract, unknown ones last, items by number. */
    static Comparator<Fault> order() {
        return order(TrainingRecordDraft.class);
    }

    /** Returns the order in which faults of a kind of draft are told. */
    static Comparator<Fault> order(Class<?> draft) {
        return (one, other) -> compare(of(draft), one.path(), other.path());
    }

    private static int compare(Shape root, List<String> one, List<String> other) {
        @Nullable Shape shape = root;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var step = one.get(i);
            int order = compare(shape, step, other.get(i));
            if (order != 0) {
                return order;
            }
            if (shape != null && !isIndex(step)) {
                shape = shape.below(step);
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(@Nullable Shape shape, String one, String other) {
        if (isIndex(one) && isIndex(other)) {
            int byLength = Integer.compare(one.length(), other.length());
            return byLength != 0 ? byLength : one.compareTo(other);
        }
        if (shape == null) {
            return one.compareTo(other);
        }
        int byPlace = Integer.compare(shape.placeOf(one), shape.placeOf(other));
        return byPlace != 0 ? byPlace : one.compareTo(other);
    }

    private int placeOf(String name) {
        var field = fields.get(name);
        return field == null ? fields.size() : field.number();
    }

    private @Nullable Shape below(String name) {
        var field = fields.get(name);
        if (field == null) {
            return null;
        }
        var value = field.value().kind() == Kind.LIST ? field.value().itemOf() : field.value();
        return value.kind() == Kind.OBJECT ? of(value.type()) : null;
    }
}
