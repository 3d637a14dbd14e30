package se.delmal.server.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A public field that is a function of its parent and its arguments.
 *
 * <p>An annotated method costs a binding of arguments, a snapshot of the thread and an observation for every object it is
 * asked of, which for the catalogue is most of the answer's time. This is called as it is, and still tells the inspection
 * of the schema what it answers.
 *
 * @param <S> what the field is asked of
 */
public final class PlainField<S> implements SelfDescribingDataFetcher<Object>, LightDataFetcher<Object> {

    /** The arguments of a field, as the schema has them: what is optional and absent is absent. */
    public interface Arguments {

        /** Returns an argument, where it is given. */
        Optional<Object> find(String name);

        /** Returns an argument that names a constant, where it is given. */
        default <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
            return find(name).map(constant -> Enum.valueOf(type, constant.toString()));
        }

        /** Returns a constant that the schema demands or gives a default. */
        default <E extends Enum<E>> E given(String name, Class<E> type) {
            return constant(name, type).orElseThrow(() -> Failure.badInput(name, "saknas", "is missing"));
        }

        /** Returns a text that the schema demands or gives a default. */
        default String text(String name) {
            return find(name).map(Object::toString).orElseThrow(() -> Failure.badInput(name, "saknas", "is missing"));
        }
    }

    private final FieldCoordinates coordinates;
    private final Class<S> parent;
    private final ResolvableType answer;
    private final Map<String, ResolvableType> arguments;
    private final BiFunction<S, Arguments, ?> function;

    private PlainField(
            FieldCoordinates coordinates,
            Class<S> parent,
            ResolvableType answer,
            Map<String, ResolvableType> arguments,
            BiFunction<S, Arguments, ?> function) {
        this.coordinates = coordinates;
        this.parent = parent;
        this.answer = answer;
        this.arguments = Map.copyOf(arguments);
        this.function = function;
    }

    /** Returns a field without arguments. */
    public static <S> PlainField<S> field(
            String type, String field, Class<S> parent, ResolvableType answer, Function<S, ?> function) {
        return new PlainField<>(
                FieldCoordinates.coordinates(type, field),
                parent,
                answer,
                Map.of(),
                (source, arguments) -> function.apply(source));
    }

    /** Returns a field with arguments. */
    public static <S> PlainField<S> field(
            String type,
            String field,
            Class<S> parent,
            ResolvableType answer,
            Map<String, Class<?>> arguments,
            BiFunction<S, Arguments, ?> function) {
        Map<String, ResolvableType> types = new LinkedHashMap<>();
        arguments.forEach((name, kind) -> types.put(name, ResolvableType.forClass(kind)));
        return new PlainField<>(FieldCoordinates.coordinates(type, field), parent, answer, types, function);
    }

    /** Returns the type of an answer that is one thing. */
    public static ResolvableType one(Class<?> kind) {
        return ResolvableType.forClass(kind);
    }

    /** Returns the type of an answer that is a list. */
    public static ResolvableType many(Class<?> kind) {
        return ResolvableType.forClassWithGenerics(java.util.List.class, kind);
    }

    FieldCoordinates coordinates() {
        return coordinates;
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return function.apply(
                parent.cast(source),
                name -> Optional.ofNullable(environment.get().getArgument(name)));
    }

    @Override
    @SuppressWarnings("NullAway") // what Query is asked of is null, and no field of Query looks at it
    public Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    @Override
    public String getDescription() {
        return coordinates.toString();
    }

    @Override
    public ResolvableType getReturnType() {
        return answer;
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return arguments;
    }
}
