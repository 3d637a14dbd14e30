package se.delmal.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Programme;

/**
 * What is told of one trainee's training: a list of things that happened or are planned, and who the people in it are. It does
 * not judge. Two placements may overlap, or a course may lack a delmål: that is a finding, not an exception. Exceptions are
 * for values that cannot be.
 *
 * <pre>{@code
 * var record = TraineeRecord.startingOn(start, Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
 *         .licensedOn(LocalDate.of(2022, 12, 1))
 *         .with(Placement.at("p1", "Norra kliniken", CareSetting.PSYCHIATRY, span, WorkingFraction.FULL_TIME))
 *         .with(Course.of("k1", "Samtalsmetodik", courseDays, DelmalCode.of("STc1")));
 * }</pre>
 *
 * <p>What is empty is not told. What is missing of a kind in {@code completeFor} did not happen; of any other kind, what is
 * missing is not known.
 *
 * @param programme  what kind of training it is
 * @param specialty  the intended specialty; always told for specialist training
 * @param edition  the edition followed; always told for specialist training
 * @param profile  the id of the profile whose rules apply, such as {@code national}
 * @param started  the first day of training, in the years 1900 to 2199
 * @param licensed  the day of the licence to practise
 * @param swedishAt  whether Swedish <i>allmäntjänstgöring</i> was done
 * @param doctoralDegree  whether the trainee holds a doctoral degree
 * @param btApproved  the day of Socialstyrelsen's certificate of approved foundation training
 * @param plannedEnd  the day the training is planned to end
 * @param employmentUnit  the unit that employs the trainee
 * @param persons  the people it refers to
 * @param assignments  who holds which role; an empty list: nobody does
 * @param unit  facts of the unit that employs the trainee
 * @param entries  what happened or is planned, in any order
 * @param completeFor  the kinds of entry of which it holds all there is
 */
public record TraineeRecord(
        Programme programme,
        Optional<Specialty> specialty,
        Optional<Edition> edition,
        String profile,
        LocalDate started,
        Optional<LocalDate> licensed,
        Optional<Boolean> swedishAt,
        Optional<Boolean> doctoralDegree,
        Optional<LocalDate> btApproved,
        Optional<LocalDate> plannedEnd,
        Optional<String> employmentUnit,
        List<Person> persons,
        Optional<List<RoleAssignment>> assignments,
        Optional<UnitFacts> unit,
        List<Entry> entries,
        Set<EntryKind> completeFor) {

    /** The profile of a record that names no other. */
    public static final String NATIONAL_PROFILE = "national";

    /**
     * Copies the lists and checks what must hold of every record.
     *
     * @throws IllegalArgumentException if a day lies outside the years 1900 to 2199, specialist training lacks its specialty or edition, a reference is used twice, or
     *     something refers to a person or an entry that is not there
     */
    public TraineeRecord {
        persons = List.copyOf(persons);
        assignments = assignments.map(List::copyOf);
        entries = List.copyOf(entries);
        completeFor = Set.copyOf(completeFor);
        checkDays(started, licensed, btApproved, plannedEnd);
        RecordReferences.check(persons, assignments.orElse(List.of()), entries);
        if (programme == Programme.ST && (specialty.isEmpty() || edition.isEmpty())) {
            throw new IllegalArgumentException("A record of specialist training must tell its specialty and edition");
        }
    }

    /** A span is where the years are bounded. */
    @SafeVarargs
    private static void checkDays(LocalDate started, Optional<LocalDate>... others) {
        DateSpan.on(started);
        for (Optional<LocalDate> other : others) {
            other.ifPresent(DateSpan::on);
        }
    }

    /** Returns an empty record of specialist training that tells of every kind of entry all there is. */
    public static TraineeRecord startingOn(LocalDate start, Specialty specialty, Edition edition) {
        return new TraineeRecord(
                Programme.ST,
                Optional.of(specialty),
                Optional.of(edition),
                NATIONAL_PROFILE,
                start,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                EnumSet.allOf(EntryKind.class));
    }

    /** Returns this record with more entries. */
    public TraineeRecord with(Entry... more) {
        var longer = new ArrayList<>(entries);
        longer.addAll(List.of(more));
        return changed(parts -> parts.entries = longer);
    }

    /** Returns this record with more people. */
    public TraineeRecord withPersons(Person... more) {
        var longer = new ArrayList<>(persons);
        longer.addAll(List.of(more));
        return changed(parts -> parts.persons = longer);
    }

    /** Returns this record with somebody in a role. */
    public TraineeRecord assigning(RoleAssignment... more) {
        var longer = new ArrayList<>(assignments.orElse(List.of()));
        longer.addAll(List.of(more));
        return changed(parts -> parts.assignments = Optional.of(longer));
    }

    /** Returns this record with other entries in place of its own. */
    public TraineeRecord withEntries(List<Entry> others) {
        return changed(parts -> parts.entries = others);
    }

    /** Returns this record under another profile. */
    public TraineeRecord underProfile(String id) {
        return changed(parts -> parts.profile = id);
    }

    /** Returns this record with the day of the licence. */
    public TraineeRecord licensedOn(LocalDate day) {
        return changed(parts -> parts.licensed = Optional.of(day));
    }

    /** Returns this record with whether Swedish <i>allmäntjänstgöring</i> was done. */
    public TraineeRecord withSwedishAt(boolean done) {
        return changed(parts -> parts.swedishAt = Optional.of(done));
    }

    /** Returns this record with whether the trainee holds a doctoral degree. */
    public TraineeRecord withDoctoralDegree(boolean held) {
        return changed(parts -> parts.doctoralDegree = Optional.of(held));
    }

    /** Returns this record with the day foundation training was approved. */
    public TraineeRecord btApprovedOn(LocalDate day) {
        return changed(parts -> parts.btApproved = Optional.of(day));
    }

    /** Returns this record with the day it is planned to end. */
    public TraineeRecord plannedToEnd(LocalDate day) {
        return changed(parts -> parts.plannedEnd = Optional.of(day));
    }

    /** Returns this record as one of another programme. */
    public TraineeRecord ofProgramme(Programme other) {
        return changed(parts -> parts.programme = other);
    }

    /** Returns this record with the unit that employs the trainee. */
    public TraineeRecord employedAt(String name) {
        return changed(parts -> parts.employmentUnit = Optional.of(name));
    }

    /** Returns this record with facts of the unit that employs the trainee. */
    public TraineeRecord withUnit(UnitFacts facts) {
        return changed(parts -> parts.unit = Optional.of(facts));
    }

    /** Returns this record as one that holds all there is of some kinds, and perhaps not all of others. */
    public TraineeRecord completeFor(Set<EntryKind> kinds) {
        return changed(parts -> parts.completeFor = kinds);
    }

    /** Returns the entries of one kind in the order of the record. */
    public <E extends Entry> Stream<E> entries(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the entry with a reference, if there is one. */
    public Optional<Entry> entry(String ref) {
        return entries.stream().filter(entry -> entry.ref().equals(ref)).findFirst();
    }

    /** Returns the person with a reference, if there is one. */
    public Optional<Person> person(String ref) {
        return persons.stream().filter(person -> person.ref().equals(ref)).findFirst();
    }

    /** Returns who holds a role at some time; empty where nobody is told to. */
    public List<RoleAssignment> holdersOf(Role role) {
        return assignments.orElse(List.of()).stream()
                .filter(assignment -> assignment.role() == role)
                .toList();
    }

    /**
     * Returns the first day that can count as training: the later of the start and the licence, where that is told.
     * <i>Allmäntjänstgöring</i> comes before the licence and counts from its start.
     */
    public LocalDate trainingStart() {
        return licensed.filter(day -> programme != Programme.AT && day.isAfter(started))
                .orElse(started);
    }

    /** Returns this record as it stood at the end of a day. */
    public RecordAsOf asOf(LocalDate day) {
        return new RecordAsOf(this, day);
    }

    private TraineeRecord changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.record();
    }

    /** The components while one of them is being changed; never leaves this class. */
    private static final class Parts {
        private Programme programme;
        private Optional<Specialty> specialty;
        private Optional<Edition> edition;
        private String profile;
        private LocalDate started;
        private Optional<LocalDate> licensed;
        private Optional<Boolean> swedishAt;
        private Optional<Boolean> doctoralDegree;
        private Optional<LocalDate> btApproved;
        private Optional<LocalDate> plannedEnd;
        private Optional<String> employmentUnit;
        private List<Person> persons;
        private Optional<List<RoleAssignment>> assignments;
        private Optional<UnitFacts> unit;
        private List<Entry> entries;
        private Set<EntryKind> completeFor;

        Parts(TraineeRecord record) {
            programme = record.programme;
            specialty = record.specialty;
            edition = record.edition;
            profile = record.profile;
            started = record.started;
            licensed = record.licensed;
            swedishAt = record.swedishAt;
            doctoralDegree = record.doctoralDegree;
            btApproved = record.btApproved;
            plannedEnd = record.plannedEnd;
            employmentUnit = record.employmentUnit;
            persons = record.persons;
            assignments = record.assignments;
            unit = record.unit;
            entries = record.entries;
            completeFor = record.completeFor;
        }

        TraineeRecord record() {
            return new TraineeRecord(
                    programme,
                    specialty,
                    edition,
                    profile,
                    started,
                    licensed,
                    swedishAt,
                    doctoralDegree,
                    btApproved,
                    plannedEnd,
                    employmentUnit,
                    persons,
                    assignments,
                    unit,
                    entries,
                    completeFor);
        }
    }
}
