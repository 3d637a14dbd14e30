package se.delmal.validation;

import java.util.List;

/** Takes what a check of a whole record refuses. */
@FunctionalInterface
interface Refusals {

    /** Refuses what stands at a path. */
    void add(List<String> path, FaultMessage message, String... facts);
}
