package se.delmal.rule;

import se.delmal.record.EntryKind;
import se.delmal.record.ImprovementWork;

/** Works on quality and improvement that meet some conditions. */
public final class ImprovementWorks extends Selection<ImprovementWork, ImprovementWorks> {

    ImprovementWorks(Picked<ImprovementWork> picked) {
        super(picked);
    }

    static ImprovementWorks all() {
        return new ImprovementWorks(all(ImprovementWork.class, EntryKind.IMPROVEMENT_WORK));
    }

    @Override
    ImprovementWorks with(Picked<ImprovementWork> other) {
        return new ImprovementWorks(other);
    }

    /** Returns those that are approved, and over. */
    public ImprovementWorks approved() {
        return where("APPROVED", (work, judgement) -> Truth.of(work.approved()));
    }

    /** Returns those that were reported orally and in writing. */
    public ImprovementWorks reported() {
        return where("REPORTED", (work, judgement) -> Truth.of(work.reportedOrally() && work.reportedInWriting()));
    }
}
