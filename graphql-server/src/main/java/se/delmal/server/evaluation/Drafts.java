package se.delmal.server.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.EntryKind;
import se.delmal.record.TraineeRecord;
import se.delmal.server.validation.Validators;
import se.delmal.validation.CheckedDraft;
import se.delmal.validation.Fault;
import se.delmal.validation.FaultCode;
import se.delmal.validation.RecordDrafts;

/** Makes records of what comes from outside, or tells everything that is wrong with it. */
@Component
public class Drafts {

    private static final String PROFILE = "profile";

    private final RegionalProfiles profiles;

    Drafts(RegionalProfiles profiles) {
        this.profiles = profiles;
    }

    /**
     * A fault as the schema has it.
     *
     * @param code  what, for programs
     * @param message  what, for people
     * @param path  where
     * @param citations  where it is written that it must be so
     */
    public record InputError(FaultCode code, LocalizedText message, List<String> path, List<Citation> citations) {

        /** Copies the lists. */
        public InputError {
            path = List.copyOf(path);
            citations = List.copyOf(citations);
        }

        private static InputError of(Fault fault) {
            return new InputError(fault.code(), fault.message(), fault.path(), fault.citations());
        }
    }

    /** What a draft came to. */
    public sealed interface Checked {

        /** A record. */
        record Accepted(TraineeRecord record) implements Checked {}

        /** Everything that is wrong with it, with paths inside the draft. */
        record Refused(List<InputError> faults) implements Checked {}
    }

    /** Returns the record of a draft that is meant to be stored, or what is wrong with it. Stored records are complete in every kind. */
    public Checked checkToStore(Map<String, Object> draft) {
        return check(
                draft, Arrays.stream(EntryKind.values()).map(EntryKind::name).toList());
    }

    /** Returns the record of a draft that is meant to be stored and holds. */
    public TraineeRecord complete(Map<String, Object> draft) {
        var checked = checkToStore(draft);
        if (checked instanceof Checked.Accepted accepted) {
            return accepted.record();
        }
        throw new IllegalArgumentException("A record that is to be stored does not hold: " + checked);
    }

    /** Returns the record of a draft, or what is wrong with it. */
    public Checked check(Map<String, Object> draft, @Nullable List<?> completeFor) {
        var checked = RecordDrafts.using(Validators.shared()).accept(draft, completeFor);
        var faults = new ArrayList<InputError>();
        if (checked instanceof CheckedDraft.Refused refused) {
            refused.faults().forEach(fault -> faults.add(InputError.of(fault)));
        }
        if (draft.get(PROFILE) instanceof String profile
                && profiles.find(profile).isEmpty()) {
            faults.add(new InputError(
                    FaultCode.UNKNOWN_REFERENCE,
                    LocalizedText.of("Det finns ingen sådan profil.", "There is no such profile."),
                    List.of(PROFILE),
                    List.of()));
        }
        return faults.isEmpty() && checked instanceof CheckedDraft.Accepted accepted
                ? new Checked.Accepted(accepted.record())
                : new Checked.Refused(List.copyOf(faults));
    }

    /** Returns an input whose nulls are left out: not told is not told. */
    public static Map<String, Object> told(Map<?, ?> input) {
        var told = new LinkedHashMap<String, Object>();
        input.forEach((name, value) -> {
            if (value != null) {
                told.put(String.valueOf(name), value);
            }
        });
        return told;
    }
}
