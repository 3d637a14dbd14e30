/**
 * Swedish specialist training for doctors: its time, its target descriptions, its records and its rules.
 *
 * <p>Start with {@link se.delmal.status}, which answers where a trainee stands, and go down from there.
 */
// module: the provider that may look into the drafts is not part of this build.
// requires-automatic: the library that checks identity numbers names no module, and is optional.
@SuppressWarnings({"module", "requires-automatic"})
module se.delmal {
    requires static transitive org.jspecify;
    requires static personnummer;
    requires transitive jakarta.validation;
    requires tools.jackson.databind;

    exports se.delmal.catalogue;
    exports se.delmal.citation;
    exports se.delmal.exchange;
    exports se.delmal.record;
    exports se.delmal.role;
    exports se.delmal.profile;
    exports se.delmal.rule;
    exports se.delmal.status;
    exports se.delmal.time;
    exports se.delmal.validation;

    opens se.delmal.validation to
            org.hibernate.validator;

    uses se.delmal.profile.RegionalProfileProvider;

    provides se.delmal.profile.RegionalProfileProvider with
            se.delmal.region.OstergotlandProfile,
            se.delmal.region.OstergotlandContractProfile,
            se.delmal.region.SkaneProfile,
            se.delmal.region.SormlandProfile,
            se.delmal.region.Orebro2008Profile;
}
