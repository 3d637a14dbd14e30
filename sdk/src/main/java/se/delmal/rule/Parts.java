package se.delmal.rule;

import java.util.ArrayList;
import java.util.List;

/** Lists put together, each thing once. */
final class Parts {

    @SafeVarargs
    static <T> List<T> joined(List<? extends T>... lists) {
        var all = new ArrayList<T>();
        for (List<? extends T> list : lists) {
            for (T one : list) {
                if (!all.contains(one)) {
                    all.add(one);
                }
            }
        }
        return List.copyOf(all);
    }

    private Parts() {}
}
