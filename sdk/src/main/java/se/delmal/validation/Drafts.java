package se.delmal.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all drafts share. */
final class Drafts {

    /** Copies a list that may hold nulls: they are faults, which somebody else reports. */
    static <T extends @Nullable Object> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    private Drafts() {}
}
