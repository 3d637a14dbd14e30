package se.delmal.region;

import static se.delmal.record.CoursePurpose.RESEARCH_METHODS;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.SCIENTIFIC_SUPERVISOR;
import static se.delmal.rule.Vocabulary.certificates;

import java.time.LocalDate;
import java.util.Optional;
import se.delmal.record.Course;
import se.delmal.record.EntryKind;
import se.delmal.record.Person;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.rule.Condition;
import se.delmal.rule.Judgement;
import se.delmal.rule.Truth;

/** What Region Östergötland's guideline asks of a scientific work. */
final class ScientificWorks {

    /** An earlier work takes none of the time of the training. */
    static Truth isMadeInTheTraining(WrittenWork work, Judgement judgement) {
        return Truth.of(work.form() != WrittenWorkForm.EARLIER_WORK);
    }

    /** The list of forms is open: of those that are not on it, it does not tell. */
    static Truth isOfAListedForm(WrittenWork work, Judgement judgement) {
        return switch (work.form()) {
            case PART_OF_LARGER_PROJECT, LITERATURE_STUDY, OWN_WORK, EARLIER_WORK -> Truth.YES;
            case THESIS, OTHER -> Truth.NOT_TOLD;
        };
    }

    /** Only an earlier work needs a decision. One that is dated later has not been made yet; without a date it is not told. */
    static Truth isCreditedByDecision(WrittenWork work, Judgement judgement) {
        if (work.form() != WrittenWorkForm.EARLIER_WORK || work.creditDecided().isPresent()) {
            return Truth.YES;
        }
        return laterDecision(work, judgement).isPresent() ? Truth.NO : Truth.NOT_TOLD;
    }

    private static Optional<LocalDate> laterDecision(WrittenWork work, Judgement judgement) {
        return judgement
                .record()
                .full()
                .entry(work.ref())
                .filter(WrittenWork.class::isInstance)
                .map(WrittenWork.class::cast)
                .flatMap(WrittenWork::creditDecided);
    }

    /** The course begins with a plan at hand and is over before the work begins. */
    static Truth followsACourseThatFollowsThePlan(WrittenWork work, Judgement judgement) {
        var truth = judgement.absent(EntryKind.COURSE);
        for (Course course : judgement.record().entries(Course.class)) {
            if (course.purpose() == RESEARCH_METHODS) {
                truth = truth.or(Truth.of(course.hasEndedBy(work.span().from().minusDays(1)))
                        .and(Truth.of(work.planDecided()
                                .map(plan -> !course.span().from().isBefore(plan)))));
            }
        }
        return truth;
    }

    /** A principal supervisor with a doctoral degree, or somebody who supervises the science. */
    static Truth isSupervisedScientifically(WrittenWork work, Judgement judgement) {
        if (work.scientificSupervisor().isPresent()) {
            return Truth.YES;
        }
        var record = judgement.record();
        var principal = record.holders(PRINCIPAL_SUPERVISOR)
                .map(holders -> holders.stream()
                        .map(Person::doctoralDegree)
                        .map(Truth::of)
                        .reduce(Truth.NO, Truth::or))
                .orElse(Truth.NOT_TOLD);
        return principal.or(Truth.of(record.holders(SCIENTIFIC_SUPERVISOR).map(holders -> !holders.isEmpty())));
    }

    /** Once approved, a work needs the principal supervisor's certificate. */
    static Condition<WrittenWork> certifiedOnceApproved(String code) {
        var certificate = certificates().signedByOneOf(PRINCIPAL_SUPERVISOR).aboutIt(code);
        return Condition.of(
                code, (work, judgement) -> work.approved() ? certificate.test().of(work, judgement) : Truth.YES);
    }

    private ScientificWorks() {}
}
