package se.delmal.server.change;

import static se.delmal.server.change.EntryChange.and;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.TraineeRecord;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.evaluation.Drafts.Checked;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.StoredRecord;

/** Changes the entries of records, and judges what they make of the whole. */
@Component
class EntryChanges {

    private static final String REF = "ref";

    private final Drafts drafts;
    private final FaultMapper faults;

    EntryChanges(Drafts drafts, FaultMapper faults) {
        this.drafts = drafts;
        this.faults = faults;
    }

    /**
     * A record after a change.
     *
     * @param record  what it says
     * @param entryIds  the ids of its entries, by their references
     * @param added  the ids of the entries that are new, in the order of the changes
     */
    record Changed(TraineeRecord record, Map<String, String> entryIds, List<String> added) {}

    /**
     * Returns a record after changes, one after another.
     *
     * @throws Refusal with everything that is wrong with the changes
     */
    Changed apply(StoredRecord stored, List<EntryChange> changes) {
        var work = new Work(stored);
        changes.forEach(work::apply);
        return work.finished();
    }

    /** An entry while the record is being changed. */
    private static final class Item {

        private final String id;
        private Map<String, Object> input;
        private Optional<List<String>> changedAt;

        Item(String id, Map<String, Object> input, Optional<List<String>> changedAt) {
            this.id = id;
            this.input = input;
            this.changedAt = changedAt;
        }

        String kind() {
            return input.keySet().stream().findFirst().orElse("");
        }

        Map<String, Object> body() {
            return RecordText.object(input.get(kind()));
        }

        String ref() {
            return Objects.toString(body().get(REF), "");
        }
    }

    private final class Work {

        private final Map<String, Object> input;
        private final KnownIds ids;
        private final Set<String> settled;
        private final List<Item> items = new ArrayList<>();
        private final List<String> added = new ArrayList<>();
        private final Map<String, List<String>> removed = new HashMap<>();
        private final List<UserError> errors = new ArrayList<>();

        Work(StoredRecord stored) {
            input = RecordText.input(stored.record());
            ids = new KnownIds(stored);
            settled = settled(stored.record());
            var inputs = RecordText.entries(input);
            for (int i = 0; i < inputs.size(); i++) {
                var ref = stored.record().entries().get(i).ref();
                items.add(new Item(stored.entryIds().getOrDefault(ref, ref), inputs.get(i), Optional.empty()));
            }
        }

        void apply(EntryChange change) {
            if (change instanceof EntryChange.Add add) {
                add(add);
            } else if (change instanceof EntryChange.Replace replace) {
                item(replace.id(), and(replace.path(), "id")).ifPresent(item -> replace(item, replace));
            } else if (change instanceof EntryChange.Remove remove) {
                item(remove.id(), remove.path()).ifPresent(item -> {
                    items.remove(item);
                    removed.put(item.ref(), remove.path());
                });
            }
        }

        private void add(EntryChange.Add add) {
            var item = new Item(Ids.random(Ids.Kind.ENTRY), ids.inRefs(add.entry()), Optional.of(add.path()));
            checkUnsigned(item, add.path());
            items.add(item);
            added.add(item.id);
        }

        private void replace(Item item, EntryChange.Replace replace) {
            var path = and(replace.path(), "entry");
            var other = new Item(item.id, ids.inRefs(replace.entry()), Optional.of(path));
            if (!other.kind().equals(item.kind())) {
                errors.add(UserError.InputError.of(
                        UserErrorCode.INVALID,
                        path,
                        "Ska vara en händelse av samma slag som den ersätter.",
                        "Must be an entry of the kind that it replaces."));
                return;
            }
            if (!other.ref().equals(item.ref()) && !other.ref().equals(item.id)) {
                errors.add(UserError.InputError.of(
                        UserErrorCode.INVALID,
                        and(path, other.kind(), REF),
                        "Ska vara händelsens egen referens, eller dess id.",
                        "Must be the entry's own reference, or its id."));
                return;
            }
            checkUnsigned(other, path);
            var body = new LinkedHashMap<>(other.body());
            body.put(REF, item.ref());
            item.input = Map.of(item.kind(), body);
            item.changedAt = Optional.of(path);
        }

        /** Finds what is to be changed, unless it may not be. */
        private Optional<Item> item(String id, List<String> path) {
            var found = items.stream().filter(item -> item.id.equals(id)).findFirst();
            if (found.isEmpty()) {
                errors.add(UserError.InputError.of(
                        UserErrorCode.UNKNOWN_REFERENCE,
                        path,
                        "Ingen av händelserna har det id:t.",
                        "No entry of the record has that id."));
            } else if (settled.contains(found.get().ref())) {
                errors.add(UserError.InputError.of(
                        UserErrorCode.STATE_NOT_ALLOWED,
                        path,
                        "Det är undertecknat. Den som har undertecknat kan dra tillbaka intyget.",
                        "It is signed. Whoever signed may take the certificate back."));
                return Optional.empty();
            }
            return found;
        }

        /** Signatures are given, and taken back, by those who sign. */
        private void checkUnsigned(Item item, List<String> path) {
            var body = item.body();
            if (body.get("signatures") instanceof List<?> signatures && !signatures.isEmpty()) {
                refuseSigned(and(path, item.kind(), "signatures"));
            }
            if (item.kind().equals("certificate") && body.containsKey("withdrawn")) {
                refuseSigned(and(path, item.kind(), "withdrawn"));
            }
        }

        private void refuseSigned(List<String> path) {
            errors.add(
                    UserError.InputError.of(
                            UserErrorCode.STATE_NOT_ALLOWED,
                            path,
                            "Den som undertecknar gör det själv, med certificateSign; tillbaka dras det med certificateWithdraw.",
                            "Whoever signs does so themselves, with certificateSign, and takes it back with certificateWithdraw."));
        }

        Changed finished() {
            input.put(RecordText.ENTRIES, items.stream().map(item -> item.input).toList());
            var checked = drafts.checkToStore(input);
            if (checked instanceof Checked.Refused refused) {
                refused.faults().forEach(fault -> errors.add(placed(fault)));
            }
            if (errors.isEmpty() && checked instanceof Checked.Accepted accepted) {
                var entryIds = new HashMap<String, String>();
                items.forEach(item -> entryIds.put(item.ref(), item.id));
                return new Changed(accepted.record(), Map.copyOf(entryIds), List.copyOf(added));
            }
            throw new Refusal(errors.stream()
                    .sorted(Comparator.comparingInt(Work::change))
                    .limit(Refusals.MOST)
                    .toList());
        }

        /** Faults are told in the order of the changes. */
        private static int change(UserError error) {
            return error.path().size() > 1 && error.path().get(0).equals("changes")
                    ? Integer.parseInt(error.path().get(1))
                    : -1;
        }

        /** Tells a fault where it was made: in a changed entry, or where something was removed that is referred to. */
        private UserError placed(Drafts.InputError fault) {
            var path = fault.path();
            if (path.size() > 1 && path.get(0).equals(RecordText.ENTRIES)) {
                var item = items.get(Integer.parseInt(path.get(1)));
                var rest = path.subList(2, path.size()).toArray(String[]::new);
                if (item.changedAt.isPresent()) {
                    return faults.toUserError(fault, and(item.changedAt.get(), rest));
                }
                var lost = Optional.ofNullable(removed.get(textAt(item.input, rest)));
                if (lost.isPresent()) {
                    return UserError.InputError.of(
                            UserErrorCode.STATE_NOT_ALLOWED,
                            lost.get(),
                            "En annan händelse hänvisar till den här.",
                            "Another entry refers to this one.");
                }
            }
            return faults.toUserError(fault, List.of("recordId"));
        }
    }

    private static String textAt(Object value, String... path) {
        Object found = value;
        for (String step : path) {
            if (found instanceof Map<?, ?> object) {
                found = Objects.requireNonNullElse(object.get(step), "");
            } else if (found instanceof List<?> items && Integer.parseInt(step) < items.size()) {
                found = Objects.requireNonNullElse(items.get(Integer.parseInt(step)), "");
            } else {
                return "";
            }
        }
        return found.toString();
    }

    /**
     * Returns what stands fast: certificates that somebody has signed. What they certify may still change, a placement may go on
     * for longer; the digests then show that it is not what was signed.
     */
    private static Set<String> settled(TraineeRecord record) {
        return record.entries(Certificate.class)
                .filter(certificate -> !certificate.signatures().isEmpty())
                .map(Certificate::ref)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether an entry is an assessment that one of some persons made. */
    static boolean isAssessmentBy(Set<String> persons, StoredRecord stored, Map<String, Object> entry) {
        var assessor = RecordText.object(entry.get("assessment")).get("assessor");
        return assessor instanceof String text && persons.contains(new KnownIds(stored).person(text));
    }

    /** Returns the entry with an id, where there is one. */
    static Optional<Entry> entry(StoredRecord stored, String id) {
        return stored.record().entries().stream()
                .filter(entry -> id.equals(stored.entryIds().get(entry.ref())))
                .findFirst();
    }
}
