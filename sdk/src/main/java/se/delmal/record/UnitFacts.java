package se.delmal.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is told of the unit that employs the trainee. What is empty is not told.
 *
 * @param name  its name
 * @param specialistsInSpecialty  specialists in the intended specialty
 * @param trainedSupervisors  supervisors with supervisor training
 * @param listedPatients  patients on its list
 * @param equipment  its equipment
 * @param activities  its activities
 * @param checklistPassed  the day it passed its checklist
 * @param lastExternalReview  the day of its last external review
 * @param postAdvertised  whether the post was advertised
 * @param directorHasPostAccess  whether the director of studies can see the post
 * @param directorConsultedOnRecruitment  the day the director was consulted on the recruitment
 * @param courseBudgetReceived  whether the budget for courses has come
 * @param directorOfStudiesAvailable  whether there is a director of studies
 */
public record UnitFacts(
        Optional<String> name,
        Optional<Integer> specialistsInSpecialty,
        Optional<Integer> trainedSupervisors,
        Optional<Integer> listedPatients,
        Optional<Set<UnitEquipment>> equipment,
        Optional<Set<UnitActivity>> activities,
        Optional<LocalDate> checklistPassed,
        Optional<LocalDate> lastExternalReview,
        Optional<Boolean> postAdvertised,
        Optional<Boolean> directorHasPostAccess,
        Optional<LocalDate> directorConsultedOnRecruitment,
        Optional<Boolean> courseBudgetReceived,
        Optional<Boolean> directorOfStudiesAvailable) {

    /** Copies the lists. */
    public UnitFacts {
        equipment = equipment.map(Set::copyOf);
        activities = activities.map(Set::copyOf);
    }
}
