package se.delmal.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.Edition;
import se.delmal.record.EntryKind;
import se.delmal.time.Programme;

/**
 * A record as somebody outside tells it: the shape of {@code TrainingRecordInput} in the API, with nothing believed yet.
 *
 * @param programme  what kind of training it is; specialist training where not told
 * @param specialty  slug of the intended specialty; required for ST
 * @param edition  the edition followed; required for ST
 * @param profile  the id of the profile whose rules apply; {@code national} where not told
 * @param started  the first day of training
 * @param licensed  the day of the licence to practise
 * @param swedishAt  whether Swedish <i>allmäntjänstgöring</i> was done
 * @param doctoralDegree  whether the trainee holds a doctoral degree
 * @param btApproved  the day of Socialstyrelsen's certificate of approved foundation training
 * @param plannedEnd  the day the training is planned to end
 * @param employmentUnit  the unit that employs the trainee
 * @param persons  the people it refers to
 * @param assignments  who holds which role; an empty list: nobody does
 * @param unit  facts of the unit that employs the trainee
 * @param entries  what happened or is planned, in any order
 * @param completeFor  the kinds of entry of which it holds all there is; where not told, the kinds that occur in {@code entries}
 */
@BoundedRecord
@KnownReferences
@FitsItsEdition
public record TrainingRecordDraft(
        @OneOfEnum(Programme.class) @Nullable String programme,
        @KnownSpecialty @Nullable String specialty,
        @OneOfEnum(Edition.class) @Nullable String edition,
        @Line(max = 100) @Nullable String profile,
        @Told @CalendarDay @Nullable String started,
        @CalendarDay @Nullable String licensed,
        @Nullable Boolean swedishAt,
        @Nullable Boolean doctoralDegree,
        @CalendarDay @Nullable String btApproved,
        @CalendarDay @Nullable String plannedEnd,
        @Line(max = 500) @Nullable String employmentUnit,
        @Nullable List<@Told @Valid @Nullable PersonDraft> persons,
        @Nullable List<@Told @Valid @Nullable AssignmentDraft> assignments,
        @Valid @Nullable UnitFactsDraft unit,
        @Nullable List<@Told @Valid @Nullable EntryDraft> entries,
        @Size(max = 200) @EachOnce @Nullable List<@Told @OneOfEnum(EntryKind.class) @Nullable String> completeFor) {

    /** Copies the lists. */
    public TrainingRecordDraft {
        persons = Drafts.copy(persons);
        assignments = Drafts.copy(assignments);
        entries = Drafts.copy(entries);
        completeFor = Drafts.copy(completeFor);
    }

    /** Returns this draft with another list of the kinds it is complete for. */
    TrainingRecordDraft withCompleteFor(@Nullable List<@Nullable String> kinds) {
        return new TrainingRecordDraft(
                programme,
                specialty,
                edition,
                profile,
                started,
                licensed,
                swedishAt,
                doctoralDegree,
                btApproved,
                plannedEnd,
                employmentUnit,
                persons,
                assignments,
                unit,
                entries,
                kinds);
    }

    /** Returns this draft without its long lists. */
    TrainingRecordDraft withoutItems() {
        return new TrainingRecordDraft(
                programme,
                specialty,
                edition,
                profile,
                started,
                licensed,
                swedishAt,
                doctoralDegree,
                btApproved,
                plannedEnd,
                employmentUnit,
                null,
                null,
                unit,
                null,
                completeFor);
    }
}
