package se.delmal.national;

import java.util.List;
import se.delmal.rule.SigningRule;

/** Sweden's own requirements of whoever signs a certificate, in the order in which findings are told. */
public final class SigningRules {

    private static final List<SigningRule> ALL = List.of(
            new SignerRole(),
            new NotOwnEvidence(),
            new SignersDiffer(),
            new SignerIsSpecialist(),
            new PrincipalInSpecialty(),
            new SupervisorTrained(),
            new AppointedByHead(),
            new HeadInSpecialty(),
            new SecondInSpecialty(),
            new FormInForce());

    /** Returns all of them. */
    public static List<SigningRule> all() {
        return ALL;
    }

    private SigningRules() {}
}
