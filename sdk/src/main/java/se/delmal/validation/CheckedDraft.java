package se.delmal.validation;

import java.util.List;
import se.delmal.record.TraineeRecord;

/** What a check made of a draft: a record, or every reason why it is none. */
public sealed interface CheckedDraft {

    /**
     * The draft is a record.
     *
     * @param record  the record
     */
    record Accepted(TraineeRecord record) implements CheckedDraft {}

    /**
     * The draft is no record.
     *
     * @param faults  why not: at least one, in the order of the contract; of more than 200 the first, and in the place of the
     *     last how many more there are
     */
    record Refused(List<Fault> faults) implements CheckedDraft {

        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
