package se.delmal.server.change;

import java.util.ArrayList;
import java.util.List;

/** What all refusals keep to. */
final class Refusals {

    /** No more faults than this are told at once. */
    static final int MOST = 200;

    private Refusals() {}

    /** Returns faults as they may be told; the last one, which says how many more there are, stays. */
    static List<UserError> bounded(List<UserError> errors) {
        if (errors.size() <= MOST) {
            return errors;
        }
        var bounded = new ArrayList<>(errors.subList(0, MOST - 1));
        bounded.add(errors.get(errors.size() - 1));
        return bounded;
    }
}
