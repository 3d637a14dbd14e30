package se.delmal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.delmal.record.Assessment;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.Meeting;
import se.delmal.record.RecordAsOf;

/** Which entries are about which: worked out once and shared by all rules. */
final class RecordIndex {

    private final Map<String, List<Entry>> about = new HashMap<>();

    private RecordIndex(RecordAsOf record) {
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

    private void add(String ref, Entry entry) {
        about.computeIfAbsent(ref, none -> new ArrayList<>()).add(entry);
    }
}
