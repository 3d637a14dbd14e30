package se.delmal.time;

/** What kind of training is served. */
public enum Programme {
    /** <i>Allmäntjänstgöring</i>, the practice period before a licence under the older degree rules. */
    AT,
    /** <i>Bastjänstgöring</i>, the first part of specialist training under HSLF-FS 2021:8. */
    BT,
    /** <i>Specialiseringstjänstgöring</i>, specialist training. */
    ST
}
