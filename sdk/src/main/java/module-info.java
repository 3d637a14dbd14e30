/**
 * Swedish specialist training for doctors: its time, its target descriptions, its records and its rules.
 *
 * <p>Start with {@link se.delmal.status}, which answers where a trainee stands, and go down from there.
 */
module se.delmal {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports se.delmal.catalogue;
    exports se.delmal.citation;
    exports se.delmal.record;
    exports se.delmal.role;
    exports se.delmal.profile;
    exports se.delmal.rule;
    exports se.delmal.status;
    exports se.delmal.time;

    uses se.delmal.profile.RegionalProfileProvider;
}
