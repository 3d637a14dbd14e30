package se.delmal.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Regulation;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.role.Role;
import se.delmal.time.AbsenceSpell;
import se.delmal.time.Credit;
import se.delmal.time.RequiredTime;
import se.delmal.time.ServiceSpell;
import se.delmal.time.TimeAccount;
import se.delmal.time.TimeCategory;
import se.delmal.time.Timeline;

/**
 * A record as it stood at the end of a day: what rules judge. Nothing later is in {@link #entries}, so that no rule counts
 * tomorrow by mistake; what is planned is behind a door of its own, {@link #full()}.
 *
 * <p>The books of training time are kept once and shared by all who ask.
 */
public final class RecordAsOf {

    private static final RequiredTime PRACTICE = RequiredTime.ofMonths(18);

    private final TraineeRecord full;
    private final LocalDate day;
    private final List<Entry> all = new ArrayList<>();
    private final Map<Class<? extends Entry>, List<Entry>> known = new HashMap<>();
    private final Map<String, Entry> wholes = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private final TimeAccount account;

    RecordAsOf(TraineeRecord full, LocalDate day) {
        this.full = full;
        this.day = day;
        var byKind = new EnumMap<EntryKind, List<Entry>>(EntryKind.class);
        for (Entry entry : full.entries()) {
            entry.asOf(day).ifPresent(then -> {
                all.add(then);
                byKind.computeIfAbsent(then.kind(), kind -> new ArrayList<>()).add(then);
                keepWhole(entry, then);
            });
        }
        byKind.values().forEach(alike -> known.put(alike.get(0).getClass(), alike));
        full.persons().forEach(person -> persons.put(person.ref(), person));
        this.account = TimeAccount.of(timeline(), required(), day);
    }

    @SuppressWarnings("ReferenceEquality") // an entry of which nothing is planned is itself
    private void keepWhole(Entry whole, Entry then) {
        if (then != whole) {
            wholes.put(whole.ref(), whole);
        }
    }

    /** Returns the day at whose end the record is judged. */
    public LocalDate day() {
        return day;
    }

    /** Returns the record with all that is planned. Use it only where a source speaks of plans. */
    public TraineeRecord full() {
        return full;
    }

    /** Returns what had happened by the day, of whatever kind, in the order of the record. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(all);
    }

    /** Returns what had happened by the day, of one kind, in the order of the record. */
    @SuppressWarnings("unchecked") // the lists are filled by class
    public <E extends Entry> List<E> entries(Class<E> kind) {
        return (List<E>) known.getOrDefault(kind, List.of());
    }

    /** Returns an entry of these with all that is planned of it, such as the last day of a placement that runs. */
    public Entry wholeOf(Entry entry) {
        return wholes.getOrDefault(entry.ref(), entry);
    }

    /** Returns whether the record holds all there is of a kind; otherwise, what is missing is not known. */
    public boolean isCompleteFor(EntryKind kind) {
        return full.completeFor().contains(kind);
    }

    /** Returns the person with a reference, if there is one. */
    public Optional<Person> person(String ref) {
        return Optional.ofNullable(persons.get(ref));
    }

    /** Returns the edition that applies; none in training that has not chosen one. */
    public Optional<Edition> edition() {
        return full.edition();
    }

    /** Returns the first day that can count as training. */
    public LocalDate start() {
        return full.trainingStart();
    }

    /** Returns the day foundation training was approved, if it had been by the day. */
    public Optional<LocalDate> btApproved() {
        return full.btApproved().filter(approved -> !approved.isAfter(day));
    }

    /** Returns those who hold a role on the day; empty where it is not told who holds any role. */
    public Optional<List<Person>> holders(Role role) {
        return full.assignments()
                .map(assignments -> assignments.stream()
                        .filter(assignment ->
                                assignment.role() == role && assignment.valid().contains(day))
                        .flatMap(assignment -> person(assignment.holder()).stream())
                        .toList());
    }

    /**
     * Returns what follows from this record and is asked for by many, worked out at most once by each thread that asks first.
     *
     * @param type  names it; one value of a type
     * @param derive  works it out; a pure function
     */
    public <T> T derived(Class<T> type, Function<RecordAsOf, T> derive) {
        var known = derived.get(type);
        if (known == null) {
            known = derive.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }

    /**
     * Returns whether a placement is away from the unit that employs the trainee (<i>sidotjänstgöring</i>); empty where it is not
     * told who employs the trainee. One's own health centre is not, nor is foundation training in primary care.
     */
    public Optional<Boolean> isExternal(Placement placement) {
        if (placement.setting() == CareSetting.OWN_HEALTH_CENTRE
                || (placement.bt() && categoriesOf(placement).contains(TimeCategory.PRIMARY_CARE))) {
            return Optional.of(false);
        }
        return full.employmentUnit().map(home -> !home.equals(placement.unit()));
    }

    /** Returns the books of training time, kept through the day. */
    public TimeAccount account() {
        return account;
    }

    /**
     * Returns the least time in full-time months: 60, 66 or 54 for specialist training (SOSFS 2015:8 2 kap. 2 § and bilaga 2;
     * patientsäkerhetsförordningen 4 kap. 1 §), 6 for foundation training alone, 18 for <i>allmäntjänstgöring</i>.
     */
    public RequiredTime required() {
        return switch (full.programme()) {
            case BT ->
                TargetCatalogue.standard()
                        .regulation(Edition.HSLF_FS_2021_8)
                        .foundationMonths()
                        .orElseThrow();
            case AT -> PRACTICE;
            case ST ->
                regulation()
                        .map(regulation -> regulation
                                .minimumMonthsWithDoctoralDegree()
                                .filter(months -> full.doctoralDegree().orElse(false))
                                .orElse(regulation.minimumMonths()))
                        .orElseThrow();
        };
    }

    private Optional<Regulation> regulation() {
        return full.edition().map(TargetCatalogue.standard()::regulation);
    }

    private Timeline timeline() {
        var services = new ArrayList<ServiceSpell>();
        var absences = new ArrayList<AbsenceSpell>();
        var credits = new ArrayList<Credit>();
        for (Entry entry : full.entries()) {
            if (entry instanceof Placement placement) {
                services.add(new ServiceSpell(
                        placement.ref(), placement.span(), placement.fraction(), categories(placement)));
            } else if (entry instanceof Absence absence) {
                absences.add(new AbsenceSpell(
                        absence.ref(),
                        absence.span(),
                        absence.extent(),
                        absence.reason().countsAsService()));
            } else if (entry instanceof CreditedService credit) {
                credits.add(new Credit(credit.ref(), credit.months(), credit.days(), credit.decided()));
            }
        }
        return new Timeline(full.trainingStart(), services, absences, credits);
    }

    /** Foundation training in primary care is primary care, and no external placement. */
    private Set<TimeCategory> categories(Placement placement) {
        var categories = EnumSet.noneOf(TimeCategory.class);
        categories.addAll(CATEGORIES.getOrDefault(placement.setting(), Set.of()));
        if (placement.bt()) {
            categories.add(TimeCategory.BT);
        }
        if (isExternal(placement).orElse(false)) {
            categories.add(TimeCategory.EXTERNAL_PLACEMENT);
        }
        return categories;
    }

    private static Set<TimeCategory> categoriesOf(Placement placement) {
        return CATEGORIES.getOrDefault(placement.setting(), Set.of());
    }

    private static final Map<CareSetting, Set<TimeCategory>> CATEGORIES = new EnumMap<>(Map.of(
            CareSetting.OWN_HEALTH_CENTRE, Set.of(TimeCategory.PRIMARY_CARE, TimeCategory.OWN_HEALTH_CENTRE),
            CareSetting.OTHER_PRIMARY_CARE, Set.of(TimeCategory.PRIMARY_CARE),
            CareSetting.ACUTE_CARE, Set.of(TimeCategory.ACUTE_CARE),
            CareSetting.PSYCHIATRY, Set.of(TimeCategory.PSYCHIATRY),
            CareSetting.RESEARCH, Set.of(TimeCategory.RESEARCH)));
}
