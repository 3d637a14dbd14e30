package se.delmal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmal.record.Assessment;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.Meeting;
import se.delmal.record.RecordAsOf;

/** Which entries are about which, and what is planned of each: worked out once and shared by all rules. */
final class RecordIndex {

    private final Map<String, List<Entry>> about = new HashMap<>();
    private final Map<String, Entry> full = new HashMap<>();

    private RecordIndex(RecordAsOf record) {
        for (Entry entry : record.full().entries()) {
            full.put(entry.ref(), entry);
        }
        for (Document document : record.entries(Document.class)) {
            document.about().ifPresent(ref -> add(ref, document));
        }
        for (Meeting meeting : record.entries(Meeting.class)) {
            meeting.about().ifPresent(ref -> add(ref, meeting));
        }
        for (Assessment assessment : record.entries(Assessment.class)) {
            assessment.placement().ifPresent(ref -> add(ref, assessment));
        }
        for (Certificate certificate : record.entries(Certificate.class)) {
            certificate.of().forEach(ref -> add(ref, certificate));
        }
    }

    static RecordIndex of(RecordAsOf record) {
        return record.derived(RecordIndex.class, RecordIndex::new);
    }

    /** Returns the entries that are about another. */
    List<Entry> about(String ref) {
        return about.getOrDefault(ref, List.of());
    }

    /** Returns an entry with what is planned of it, such as the end of a placement that runs. */
    Optional<Entry> full(String ref) {
        return Optional.ofNullable(full.get(ref));
    }

    private void add(String ref, Entry entry) {
        about.computeIfAbsent(ref, none -> new ArrayList<>()).add(entry);
    }
}
