package se.delmal.validation;

import java.util.List;
import se.delmal.rule.SigningCase;

/** What a check made of the question whether somebody may sign: a case, or every reason why it is none. */
public sealed interface CheckedSigning {

    /**
     * The draft is a case.
     *
     * @param signing  the case
     * @param profile  the id of the profile to judge it by
     */
    record Accepted(SigningCase signing, String profile) implements CheckedSigning {}

    /**
     * The draft is no case.
     *
     * @param faults  why not: at least one, in the order of the contract
     */
    record Refused(List<Fault> faults) implements CheckedSigning {

        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
