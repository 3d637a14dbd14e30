package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a record, not checked yet.
 *
 * @param ref  names this person within the record
 * @param displayName  a name to show
 * @param specialties  slugs of specialist competences; an empty list: none
 * @param unit  where they work
 * @param supervisorTraining  supervisor training; an empty list: none
 * @param doctoralDegree  whether they hold a doctoral degree
 * @param clinicalFraction  the percentage of full time they work with patients
 * @param birthYear  the year of birth
 * @param replacementPlanned  whether somebody is to take over from them
 */
public record PersonDraft(
        @Told @Line(max = 100) @Nullable String ref,
        @Line(max = 500) @Nullable String displayName,
        @Size(max = 200) @Nullable List<@Told @KnownSpecialty @Nullable String> specialties,
        @Line(max = 500) @Nullable String unit,
        @Size(max = 200) @Nullable List<@Told @Valid @Nullable SupervisorTrainingDraft> supervisorTraining,
        @Nullable Boolean doctoralDegree,
        @Percent @Nullable BigDecimal clinicalFraction,
        @WholeNumber(min = 1900, max = 2199) @Nullable BigDecimal birthYear,
        @Nullable Boolean replacementPlanned) {

    /** Copies the lists. */
    public PersonDraft {
        specialties = Drafts.copy(specialties);
        supervisorTraining = Drafts.copy(supervisorTraining);
    }
}
