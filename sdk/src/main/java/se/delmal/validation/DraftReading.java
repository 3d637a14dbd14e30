package se.delmal.validation;

import java.util.List;

/**
 * What reading made of an input: a draft that holds all that could be read, and the faults of the rest.
 *
 * @param draft  what could be read
 * @param faults  what could not: unknown fields, and values of the wrong type
 */
public record DraftReading(TrainingRecordDraft draft, List<Fault> faults) {

    /** Copies the list. */
    public DraftReading {
        faults = List.copyOf(faults);
    }
}
