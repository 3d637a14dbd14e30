package se.delmal.rule;

import java.math.BigDecimal;
import se.delmal.record.EntryKind;
import se.delmal.record.WrittenWork;

/** Independent written works that meet some conditions. */
public final class WrittenWorks extends Selection<WrittenWork, WrittenWorks> {

    WrittenWorks(Picked<WrittenWork> picked) {
        super(picked);
    }

    static WrittenWorks all() {
        return new WrittenWorks(all(WrittenWork.class, EntryKind.WRITTEN_WORK));
    }

    @Override
    WrittenWorks with(Picked<WrittenWork> other) {
        return new WrittenWorks(other);
    }

    /** Returns those that are approved, and over. */
    public WrittenWorks approved() {
        return where("APPROVED", (work, judgement) -> Truth.of(work.approved()));
    }

    /** Returns those that at least a number of weeks were spent on. */
    public WrittenWorks ofAtLeastWeeks(String name, int weeks) {
        var least = Parameter.least(name, weeks);
        return where(Condition.<WrittenWork>of(
                        "WEEKS",
                        (work, judgement) -> Truth.of(work.weeks()
                                .map(told -> told.compareTo(BigDecimal.valueOf(judgement.value(least))) >= 0)))
                .with(least));
    }
}
