package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmal.record.Person;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;

/**
 * Those who hold one of some roles on the day: that there is somebody, and what each must be. One finding for each person; one
 * in all where nobody holds the role, which is due at the start, or nobody is told to.
 */
public final class Holders implements Demand {

    private final List<Role> roles;
    private final List<Condition<? super Person>> needs;

    Holders(List<Role> roles, List<Condition<? super Person>> needs) {
        this.roles = List.copyOf(roles);
        this.needs = List.copyOf(needs);
    }

    /** Demands that a condition holds of each. */
    public Holders who(Condition<? super Person> condition) {
        var more = new ArrayList<Condition<? super Person>>(needs);
        more.add(condition);
        return new Holders(roles, more);
    }

    /** Demands a specialist, of whatever specialty. */
    public Holders areSpecialists() {
        return who(Condition.of(
                "SPECIALIST",
                (person, judgement) -> Truth.of(person.specialties().map(held -> !held.isEmpty()))));
    }

    /** Demands a specialist in a specialty, by its slug. */
    public Holders areSpecialistsIn(String slug) {
        return who(Condition.<Person>of(
                        "SPECIALIST_IN_SPECIALTY",
                        (person, judgement) -> Truth.of(person.specialties()
                                .map(held -> held.stream()
                                        .anyMatch(specialty -> specialty.slug().equals(slug)))))
                .showing(Fact.of("specialty", slug)));
    }

    /** Demands a specialist in the specialty the trainee trains for. */
    public Holders areSpecialistsInTheTraineesSpecialty() {
        return who(Condition.of(
                "SPECIALIST_IN_SPECIALTY",
                (person, judgement) -> judgement
                        .record()
                        .full()
                        .specialty()
                        .map(wanted -> Truth.of(person.specialties().map(held -> held.contains(wanted))))
                        .orElse(Truth.NOT_TOLD)));
    }

    /** Demands supervisor training, of whatever year. */
    public Holders haveSupervisorTraining() {
        return who(Condition.of(
                "SUPERVISOR_TRAINING",
                (person, judgement) -> Truth.of(person.supervisorTraining().map(done -> !done.isEmpty()))));
    }

    /** Demands supervisor training from a year or later, and whatever else a training must be. */
    public Holders haveSupervisorTrainingFrom(String name, int firstYear, Condition.Test<SupervisorTraining> accepted) {
        var year = Parameter.least(name, firstYear);
        return who(Condition.<Person>of("SUPERVISOR_TRAINING", (person, judgement) -> {
                    if (person.supervisorTraining().isEmpty()) {
                        return Truth.NOT_TOLD;
                    }
                    var truth = Truth.NO;
                    for (var training : person.supervisorTraining().get()) {
                        truth = truth.or(Truth.of(training.year() >= judgement.value(year))
                                .and(accepted.of(training, judgement)));
                    }
                    return truth;
                })
                .with(year));
    }

    /** Demands that the latest supervisor training is at most a number of calendar years old, the last of them included. */
    public Holders refreshSupervisorTrainingEvery(String name, int years) {
        var most = Parameter.most(name, years);
        return who(Condition.<Person>of(
                        "REFRESHED_TRAINING",
                        (person, judgement) -> Truth.of(person.supervisorTraining()
                                .map(done -> done.stream()
                                        .anyMatch(training -> training.year() + judgement.value(most)
                                                >= judgement.day().getYear()))))
                .with(most));
    }

    /** Demands at least a share of full time with patients, in percent. */
    public Holders workClinically(String name, int percent) {
        var least = Parameter.least(name, percent);
        return who(Condition.<Person>of(
                        "CLINICAL_SHARE",
                        (person, judgement) -> Truth.of(person.clinicalFraction()
                                .map(share -> share.basisPoints() >= 100 * judgement.value(least))))
                .with(least));
    }

    /**
     * Demands that somebody is to take over from who turns {@link Readings#PENSION_AGE} in the year of the day or has; the
     * year of birth is all that is told. The name is {@code pensionAge}.
     */
    public Holders haveAReplacementNearPension() {
        var age = Parameter.reading("pensionAge", Readings.PENSION_AGE);
        return who(Condition.<Person>of("REPLACEMENT_PLANNED", (person, judgement) -> {
                    var near = Truth.of(
                            person.birthYear().map(born -> judgement.day().getYear() - born >= judgement.value(age)));
                    return (near == Truth.NO ? Truth.YES : near == Truth.YES ? Truth.NO : near)
                            .or(Truth.of(person.replacementPlanned()));
                })
                .with(age));
    }

    /** Demands a doctoral degree. */
    public Holders haveDoctoralDegree() {
        return who(Condition.of("DOCTORAL_DEGREE", (person, judgement) -> Truth.of(person.doctoralDegree())));
    }

    /** Demands that they work at the unit that employs the trainee. */
    public Holders workWhereTheTraineeIsEmployed() {
        return who(Condition.of(
                "AT_EMPLOYING_UNIT",
                (person, judgement) -> Truth.of(person.unit()
                        .flatMap(unit ->
                                judgement.record().full().employmentUnit().map(unit::equals)))));
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var record = judgement.record();
        if (record.full().assignments().isEmpty()) {
            return judgement.only(judgement.finding(), Verdict.UNDETERMINED, "holders.not-told");
        }
        Map<String, Person> holders = new LinkedHashMap<>();
        for (Role role : roles) {
            record.holders(role).orElse(List.of()).forEach(person -> holders.put(person.ref(), person));
        }
        if (holders.isEmpty()) {
            var due = record.start();
            return judgement.day().isAfter(due)
                    ? judgement.only(judgement.finding().due(due), Verdict.BREACHED, "holders.nobody")
                    : judgement.only(judgement.finding().due(due), Verdict.OUTSTANDING, "holders.nobody-yet");
        }
        return holders.values().stream()
                .sorted((one, other) -> one.ref().compareTo(other.ref()))
                .map(person -> judge(person, judgement))
                .toList();
    }

    /** What somebody is, they are or are not: nothing is outstanding before the training begins but the start itself. */
    private Finding judge(Person person, Judgement judgement) {
        var finding = judgement.finding().fact("person", person.displayName().orElse(person.ref()));
        var gaps = Gaps.of(needs, person, judgement);
        if (gaps.isMet() == Truth.YES) {
            return judgement.conclude(finding, Verdict.SATISFIED, "holders.satisfied");
        }
        finding.fact("missing", gaps.missing());
        if (gaps.isMet() == Truth.NOT_TOLD) {
            return judgement.conclude(finding, Verdict.UNDETERMINED, "holders.undetermined");
        }
        Optional<LocalDate> due = Optional.of(judgement.record().start())
                .filter(start -> !judgement.day().isAfter(start));
        return due.isPresent()
                ? judgement.conclude(finding.due(due.get()), Verdict.OUTSTANDING, "holders.outstanding")
                : judgement.conclude(finding, Verdict.BREACHED, "holders.breached");
    }

    @Override
    public List<Parameter> parameters() {
        return needs.stream().flatMap(need -> need.parameters().stream()).toList();
    }

    @Override
    public List<Fact> facts() {
        return Stream.concat(
                        Stream.of(
                                Fact.of("roles", roles.stream().map(Role::name).collect(Collectors.joining(", ")))),
                        needs.stream().flatMap(need -> need.facts().stream()))
                .toList();
    }
}
