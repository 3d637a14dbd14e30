package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.RecordAsOf;
import se.delmal.time.Programme;

/** What a record holds for each delmål, gathered in one walk over its entries. */
public final class RecordEvidence {

    private static final Named NOTHING = new Named();

    private final RecordAsOf record;
    private final Map<DelmalCode, Named> byCode = new HashMap<>();

    /** What names one delmål. */
    static final class Named {
        private final List<Entry> begun = new ArrayList<>();
        private final List<Certificate> certificates = new ArrayList<>();
        private boolean planned;

        /** Entries whose first day has come, certificates apart. */
        List<Entry> begun() {
            return begun;
        }

        /** Certificates with the signatures they had by the day. */
        List<Certificate> certificates() {
            return certificates;
        }

        /** Whether something planned names it. */
        boolean planned() {
            return planned;
        }
    }

    private RecordEvidence(RecordAsOf record) {
        this.record = record;
        record.entries(Certificate.class)
                .forEach(certificate -> certificate
                        .delmal()
                        .forEach(code -> named(code).certificates.add(certificate)));
        for (Entry entry : record.full().entries()) {
            if (!(entry instanceof Certificate)) {
                entry.delmal().forEach(code -> add(named(code), entry));
            }
        }
        record.entries(Document.class)
                .forEach(document -> document.delmalPlanned().forEach(code -> named(code).planned = true));
    }

    /** Gathers the evidence of a record. */
    public static RecordEvidence of(RecordAsOf record) {
        return new RecordEvidence(record);
    }

    private void add(Named named, Entry entry) {
        LocalDate day = record.day();
        if (entry.isPlannedOn(day)) {
            named.planned = true;
        } else {
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

    /**
     * Returns the delmål of the training, in the order of the regulation: those of the target description, foundation training
     * first where the edition has it. Empty where the catalogue does not hold the description.
     */
    public static List<Delmal> delmalOf(RecordAsOf record) {
        var catalogue = TargetCatalogue.standard();
        var all = new ArrayList<Delmal>();
        if (hasFoundation(record)) {
            all.addAll(catalogue.foundation());
        }
        if (record.full().programme() != Programme.ST) {
            return all;
        }
        record.full()
                .specialty()
                .flatMap(specialty -> record.edition().flatMap(edition -> catalogue.find(specialty, edition)))
                .ifPresent(description -> all.addAll(description.delmal()));
        return all;
    }

    private static boolean hasFoundation(RecordAsOf record) {
        return record.full().programme() == Programme.BT
                || record.edition()
                        .filter(edition -> edition == Edition.HSLF_FS_2021_8)
                        .isPresent();
    }

    /** Weighs the evidence for every delmål of the training. */
    public List<DelmalEvidence> forAll() {
        return delmalOf(record).stream()
                .map(delmal -> DelmalEvidence.of(delmal, this))
                .toList();
    }
}
