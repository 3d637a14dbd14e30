package se.delmal.server.trainee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;

/** A record and a day, seen from one of its parts: leads from references to what they refer to. */
public final class RecordContext {

    private final TraineeRecord record;
    private final LocalDate day;
    private final EntryMapper mapper;
    private final UnaryOperator<String> entryIds;
    private final UnaryOperator<String> personIds;
    private final Optional<StoredRecord> stored;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final TargetCatalogue catalogue = TargetCatalogue.standard();

    private RecordContext(
            TraineeRecord record,
            LocalDate day,
            EntryMapper mapper,
            UnaryOperator<String> entryIds,
            UnaryOperator<String> personIds,
            Optional<StoredRecord> stored) {
        this.record = record;
        this.day = day;
        this.mapper = mapper;
        this.entryIds = entryIds;
        this.personIds = personIds;
        this.stored = stored;
        record.entries().forEach(entry -> entries.put(entry.ref(), entry));
        record.persons().forEach(person -> persons.put(person.ref(), person));
    }

    /** Returns a stored record on a day, whose entries and persons have ids of their own. */
    public static RecordContext of(StoredRecord stored, LocalDate day, EntryMapper mapper) {
        return new RecordContext(
                stored.record(),
                day,
                mapper,
                ref -> stored.entryIds().getOrDefault(ref, ref),
                ref -> stored.personIds().getOrDefault(ref, ref),
                Optional.of(stored));
    }

    /** Returns a record that the caller keeps, on a day; its references are its ids. */
    public static RecordContext of(TraineeRecord record, LocalDate day, EntryMapper mapper) {
        return new RecordContext(
                record, day, mapper, UnaryOperator.identity(), UnaryOperator.identity(), Optional.empty());
    }

    /** Returns this record as far as one entry shows it: the entry, and what it certifies if it is a certificate. */
    RecordContext limitedTo(String ref) {
        var limited = new RecordContext(record, day, mapper, entryIds, personIds, stored);
        limited.entries.keySet().removeIf(other -> !other.equals(ref) && !certifies(ref, other));
        return limited;
    }

    private boolean certifies(String ref, String other) {
        return entries.get(ref) instanceof Certificate certificate
                && certificate.of().contains(other);
    }

    /** Returns the record. */
    public TraineeRecord record() {
        return record;
    }

    /** Returns the day it is seen on. */
    public LocalDate day() {
        return day;
    }

    /** Returns the number of the record's changes, where it is stored. */
    public Optional<Long> version() {
        return stored.map(StoredRecord::version);
    }

    /** Returns the record's id, where it is stored. */
    Optional<String> storedId() {
        return stored.map(StoredRecord::id);
    }

    /** Returns what was shown to somebody who signed a certificate here. */
    Optional<String> signedDigest(String certificate, String person) {
        return stored.flatMap(known -> Optional.ofNullable(known.signedDigests().get(certificate)))
                .flatMap(digests -> Optional.ofNullable(digests.get(person)));
    }

    /** Returns the digest of what a certificate says. */
    String contentDigest(String certificate) {
        return SignedContent.digest(
                record, (Certificate) record.entry(certificate).orElseThrow());
    }

    /** Returns the id of an entry. */
    public String entryId(String ref) {
        return entryIds.apply(ref);
    }

    /** Returns an entry in its shape. */
    public EntryView view(Entry entry) {
        return mapper.toView(entry, this);
    }

    /** Returns the entry of a reference, where there is one. */
    public Optional<EntryView> entry(String ref) {
        return Optional.ofNullable(entries.get(ref)).map(this::view);
    }

    /** Returns the entries of references, in their order. */
    public List<EntryView> entries(Collection<String> refs) {
        return refs.stream().flatMap(ref -> entry(ref).stream()).toList();
    }

    /** Returns the person of a reference. */
    public PersonView person(String ref) {
        var person = Optional.ofNullable(persons.get(ref));
        return new PersonView(
                personIds.apply(ref),
                person.flatMap(Person::displayName).orElse(ref),
                person.flatMap(Person::specialties).orElse(List.of()));
    }

    /** Returns the roles that persons hold. */
    public List<AssignmentView> assignments() {
        return record.assignments().orElse(List.of()).stream().map(this::view).toList();
    }

    /** Returns a role that somebody holds, in its shape. */
    public AssignmentView view(RoleAssignment assignment) {
        return mapper.toView(assignment, this);
    }

    /** Returns what codes stand for in this record's target description; a code it does not have is left out. */
    public List<Delmal> delmal(Collection<DelmalCode> codes) {
        return codes.stream().flatMap(code -> delmal(code).stream()).toList();
    }

    private Optional<Delmal> delmal(DelmalCode code) {
        return code.group() == DelmalGroup.C
                ? record.specialty()
                        .flatMap(specialty -> catalogue.find(specialty, code.edition()))
                        .flatMap(description -> description.find(code))
                : catalogue.findCommon(code);
    }
}
