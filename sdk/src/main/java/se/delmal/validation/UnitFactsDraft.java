package se.delmal.validation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.record.UnitActivity;
import se.delmal.record.UnitEquipment;

/**
 * What is told of the unit that employs the trainee, not checked yet.
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
public record UnitFactsDraft(
        @Line(max = 500) @Nullable String name,
        @WholeNumber(min = 0, max = 10000000) @Nullable BigDecimal specialistsInSpecialty,
        @WholeNumber(min = 0, max = 10000000) @Nullable BigDecimal trainedSupervisors,
        @WholeNumber(min = 0, max = 10000000) @Nullable BigDecimal listedPatients,
        @Size(max = 200) @EachOnce @Nullable List<@Told @OneOfEnum(UnitEquipment.class) @Nullable String> equipment,
        @Size(max = 200) @EachOnce @Nullable List<@Told @OneOfEnum(UnitActivity.class) @Nullable String> activities,
        @CalendarDay @Nullable String checklistPassed,
        @CalendarDay @Nullable String lastExternalReview,
        @Nullable Boolean postAdvertised,
        @Nullable Boolean directorHasPostAccess,
        @CalendarDay @Nullable String directorConsultedOnRecruitment,
        @Nullable Boolean courseBudgetReceived,
        @Nullable Boolean directorOfStudiesAvailable) {

    /** Copies the lists. */
    public UnitFactsDraft {
        equipment = Drafts.copy(equipment);
        activities = Drafts.copy(activities);
    }
}
