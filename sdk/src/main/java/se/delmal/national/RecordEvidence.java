package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.delmal.catalogue.DelmalCode;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.RecordAsOf;

/** What a record holds for each delmål, gathered in one walk over its entries. */
public final class RecordEvidence {

    private static final Named NOTHING = new Named();

    private final RecordAsOf record;
    private final Map<DelmalCode, Named> byCode = new HashMap<>();

    /** What names one delmål. */
    static final class Named {
        private final List<Entry> begun = new ArrayList<>();
        private final List<Certificate> certificates = new ArrayList<>();
        private final List<Certificate> complete = new ArrayList<>();
        private boolean planned;

        /** Entries whose first day has come, certificates apart. */
        List<Entry> begun() {
            return begun;
        }

        /** Certificates with the signatures they had by the day. */
        List<Certificate> certificates() {
            return certificates;
        }

        /** Those certificates on a form of the delmål's edition of which every block is filled. */
        List<Certificate> complete() {
            return complete;
        }

        /** Whether something planned names it. */
        boolean planned() {
            return planned;
        }
    }

    private RecordEvidence(RecordAsOf record) {
        this.record = record;
        record.entries(Certificate.class).forEach(this::add);
        for (Entry entry : record.full().entries()) {
            entry.delmal().forEach(code -> add(named(code), entry));
        }
        record.entries(Document.class)
                .forEach(document -> document.delmalPlanned().forEach(code -> named(code).planned = true));
    }

    /** Gathers the evidence of a record. */
    public static RecordEvidence of(RecordAsOf record) {
        return new RecordEvidence(record);
    }

    private void add(Certificate certificate) {
        boolean complete = Signing.isComplete(certificate, record);
        for (DelmalCode code : certificate.delmal()) {
            var named = named(code);
            named.certificates.add(certificate);
            if (complete && certificate.form().edition() == code.edition()) {
                named.complete.add(certificate);
            }
        }
    }

    private void add(Named named, Entry entry) {
        LocalDate day = record.day();
        if (entry.isPlannedOn(day)) {
            named.planned = true;
        } else if (!(entry instanceof Certificate)) {
            named.begun.add(entry);
        }
    }

    private Named named(DelmalCode code) {
        return byCode.computeIfAbsent(code, any -> new Named());
    }

    /** Returns the record. */
    RecordAsOf record() {
        return record;
    }

    /** Returns what names a delmål. */
    Named of(DelmalCode code) {
        return byCode.getOrDefault(code, NOTHING);
    }

    /** Weighs the evidence for every delmål of the training, in the order of the regulation. */
    public List<DelmalEvidence> forAll() {
        return DelmalDemand.of(record).stream()
                .map(demand -> DelmalEvidence.of(demand, this))
                .toList();
    }
}
