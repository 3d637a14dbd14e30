package se.delmal.data;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value computed when it is first asked for, once, whoever asks.
 *
 * @param <T>  what it is
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile Optional<T> value = Optional.empty();

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    /** Returns a value that a function will give. */
    public static <T> Lazy<T> of(Supplier<T> source) {
        return new Lazy<>(source);
    }

    @Override
    public T get() {
        var known = value;
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (this) {
            if (value.isEmpty()) {
                value = Optional.of(source.get());
            }
            return value.orElseThrow();
        }
    }
}
