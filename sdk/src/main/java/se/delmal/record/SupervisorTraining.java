package se.delmal.record;

import java.util.Optional;

/**
 * Training that makes a specialist a supervisor (<i>handledarutbildning</i>).
 *
 * @param name  its name as on the certificate
 * @param year  the year it was done
 * @param stSpecific  whether it was made for supervisors of specialist training
 */
public record SupervisorTraining(Optional<String> name, int year, Optional<Boolean> stSpecific) {

    /** Checks the values. */
    public SupervisorTraining {
        if (year < 1900 || year > 2199) {
            throw new IllegalArgumentException(
                    "The year of supervisor training must be from 1900 to 2199, not " + year);
        }
    }
}
