package se.delmal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.time.RequiredTime;

/** One rule judging one record: what demands and conditions ask, and how they speak. */
public final class Judgement {

    private final LocalRule rule;
    private final RecordAsOf record;

    Judgement(LocalRule rule, RecordAsOf record) {
        this.rule = rule;
        this.record = record;
    }

    /** Returns the record as it stood at the end of the day. */
    public RecordAsOf record() {
        return record;
    }

    /** Returns the day at whose end the record is judged. */
    public LocalDate day() {
        return record.day();
    }

    /** Returns a number, as the document has it or as a profile has changed it. */
    public int value(Parameter parameter) {
        return rule.value(parameter);
    }

    /** Returns what is so where nothing was found of a kind: nothing happened in a complete kind; of any other that is not told. */
    public Truth absent(EntryKind kind) {
        return record.isCompleteFor(kind) ? Truth.NO : Truth.NOT_TOLD;
    }

    /** Returns the day the required time is complete, with what is recorded and planned; empty where that does not reach it. */
    public Optional<LocalDate> completion() {
        return days().completion();
    }

    /** Returns the day a share of the required months is complete, in percent; empty where what is recorded and planned does not reach it. */
    public Optional<LocalDate> dayOfProgress(int percent) {
        int months = record.required().months() * Math.min(100, percent) / 100;
        return record.account()
                .requiring(RequiredTime.ofMonths(months))
                .completion(Optional.empty())
                .day();
    }

    /** Returns a finding that holds the rule's numbers and names who acts. */
    public FindingBuilder finding() {
        return FindingBuilder.of(rule, record).responsible(rule.responsible()).facts(rule.parameters());
    }

    /**
     * Ends a finding.
     *
     * @param key  of a generic text; a text of the rule's own under the same key is said instead
     */
    public Finding conclude(FindingBuilder finding, Verdict verdict, String key) {
        return finding.conclude(verdict, rule.texts(), rule.texts().keyOf(key));
    }

    /** Ends a finding, and is the only one. */
    public List<Finding> only(FindingBuilder finding, Verdict verdict, String key) {
        return List.of(conclude(finding, verdict, key));
    }

    TrainingDays days() {
        return TrainingDays.of(record);
    }

    RecordIndex index() {
        return RecordIndex.of(record);
    }
}
