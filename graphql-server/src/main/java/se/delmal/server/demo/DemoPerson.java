package se.delmal.server.demo;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import se.delmal.server.identity.IdentityNumber;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.Caller;

/** The made-up people that are given a token. */
enum DemoPerson {
    /** On time and full time, under 2015 and the guideline and contract of Östergötland. */
    INGRID("ingrid", "Ingrid Fjäll"),
    /** Part time, and on parental leave, under 2021. */
    OMAR("omar", "Omar Lindgren"),
    /** In foundation training. */
    SAGA("saga", "Saga Berglund"),
    /** Done under Skåne's agreement, and about to apply. */
    TUVA("tuva", "Tuva Holm"),
    /** In several kinds of trouble. */
    VIKTOR("viktor", "Viktor Ekwall"),
    /** Moves to another workplace. */
    NORA("nora", "Nora Sandell"),
    /** Principal supervisor. */
    EVA("eva", "Eva Malmros"),
    /** Supervises placements. */
    JONAS("jonas", "Jonas Ryd"),
    /** Head of the unit. */
    KARIN("karin", "Karin Alström"),
    /** Director of studies. */
    LARS("lars", "Lars Vendel"),
    /** A vendor's program: it holds no role anywhere, and may ask for evaluations. */
    VENDOR("vendor", "Verktyg AB");

    /** The one tenant that the made-up people belong to. */
    static final String TENANT = "demo";

    private final String key;
    private final String displayName;

    DemoPerson(String key, String displayName) {
        this.key = key;
        this.displayName = displayName;
    }

    /** Returns the name that the token is found under. */
    String key() {
        return key;
    }

    /** Returns who the token says it is. */
    String subject() {
        return "demo-" + key;
    }

    /** Returns what the token says of its holder. */
    Caller caller() {
        return new Caller(TENANT, subject(), Optional.of(displayName), unit(), scopes(), false);
    }

    private Optional<String> unit() {
        return this == EVA || this == KARIN ? Optional.of("Björkbackens vårdcentral") : Optional.empty();
    }

    /** The head and the director may read whole identity numbers. */
    private Set<String> scopes() {
        return this == KARIN || this == LARS ? Set.of(AccessPolicy.IDENTITY_SCOPE) : Set.of();
    }

    String displayName() {
        return displayName;
    }

    /** Returns the trainee's identity number: one of those that the tax agency publishes for tests. The others have none. */
    Optional<IdentityNumber> identityNumber() {
        return this == INGRID ? IdentityNumber.find("191212121212") : Optional.empty();
    }

    static Optional<DemoPerson> find(String key) {
        return Arrays.stream(values()).filter(person -> person.key.equals(key)).findFirst();
    }
}
