/**
 * Swedish specialist training for doctors: its time, its target descriptions, its records and its rules.
 *
 * <p>Start with {@code se.delmal.status}, which answers where a trainee stands, and go down from there.
 */
module se.delmal {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports se.delmal.catalogue;
    exports se.delmal.citation;
    exports se.delmal.record;
    exports se.delmal.role;
    exports se.delmal.time;
}
