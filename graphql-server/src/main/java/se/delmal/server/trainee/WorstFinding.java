package se.delmal.server.trainee;

import java.util.List;
import se.delmal.rule.Severity;
import se.delmal.server.security.Caller;

/** Judges trainees; how it is done is the business of those who judge. */
public interface WorstFinding {

    /** Returns the trainees with a record that meets the conditions and has a finding of a severity or worse today. */
    List<TraineeView> withFinding(
            Caller caller, List<TraineeView> trainees, ReadableRecords.Wanted conditions, Severity atLeast);
}
