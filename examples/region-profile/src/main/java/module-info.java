/** The profile of Region Exempel, an invented region. Nothing is exported: the SDK finds the provider by itself. */
module se.exempel.delmal {
    requires se.delmal;

    provides se.delmal.profile.RegionalProfileProvider with
            se.exempel.delmal.ExempelProfileProvider;
}
