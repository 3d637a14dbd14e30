package se.delmal.rule;

import java.util.Set;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.EntryKind;
import se.delmal.role.Role;

/** Assessments of competence that meet some conditions. */
public final class Assessments extends Selection<Assessment, Assessments> {

    Assessments(Picked<Assessment> picked) {
        super(picked);
    }

    static Assessments all() {
        return new Assessments(all(Assessment.class, EntryKind.ASSESSMENT));
    }

    @Override
    Assessments with(Picked<Assessment> other) {
        return new Assessments(other);
    }

    /** Returns those by one of some methods. */
    public Assessments by(AssessmentMethod... methods) {
        var wanted = Set.of(methods);
        return where(Condition.<Assessment>of(
                        "METHOD", (assessment, judgement) -> Truth.of(wanted.contains(assessment.method())))
                .showing(Shown.names("methods", methods)));
    }

    /** Returns those by any method but some. */
    public Assessments notBy(AssessmentMethod... methods) {
        var unwanted = Set.of(methods);
        return where("METHOD", (assessment, judgement) -> Truth.of(!unwanted.contains(assessment.method())));
    }

    /** Returns those that are documented. */
    public Assessments documented() {
        return where("DOCUMENTED", (assessment, judgement) -> Truth.of(assessment.documented()));
    }

    /** Returns those that some roles took part in, each of them. */
    public Assessments attendedBy(Role... roles) {
        return where(Shown.<Assessment>attended(Assessment::attendees, roles));
    }

    /** Returns those made by somebody who does not hold a role on the day of judgement. */
    public Assessments byOtherThan(Role role) {
        return where("OTHER_ASSESSOR", (assessment, judgement) -> {
            var holders = judgement.record().holders(role);
            if (assessment.assessor().isEmpty() || holders.isEmpty()) {
                return Truth.NOT_TOLD;
            }
            return Truth.of(holders.get().stream()
                    .noneMatch(
                            holder -> holder.ref().equals(assessment.assessor().get())));
        });
    }

    /** Returns those made on a placement. */
    public Assessments onPlacement() {
        return where(
                "ON_PLACEMENT",
                (assessment, judgement) -> assessment.placement().isPresent() ? Truth.YES : Truth.NOT_TOLD);
    }
}
