package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.RecordAsOf;
import se.delmal.record.UnitFacts;
import se.delmal.role.Role;
import se.delmal.time.Programme;
import se.delmal.time.TimeCategory;

/** The words that local documents are written in as rules: import them all, statically. */
public final class Vocabulary {

    /** Returns all assessments. */
    public static Assessments assessments() {
        return Assessments.all();
    }

    /** Returns the meetings of some kinds. */
    public static Meetings meetings(MeetingKind... kinds) {
        var wanted = Set.of(kinds);
        return Meetings.all()
                .where(Condition.<Meeting>of(
                        "KIND", (meeting, judgement) -> Truth.of(wanted.contains(meeting.meeting()))));
    }

    /** Returns the documents of some kinds. */
    public static Documents documents(DocumentKind... kinds) {
        var wanted = Set.of(kinds);
        return Documents.all()
                .where(Condition.<Document>of(
                        "KIND", (document, judgement) -> Truth.of(wanted.contains(document.document()))));
    }

    /** Returns all courses. */
    public static Courses courses() {
        return Courses.all();
    }

    /** Returns all placements that have begun. */
    public static Placements placements() {
        return Placements.all();
    }

    /** Returns the placements away from the unit that employs the trainee, that have begun. */
    public static Placements externalPlacements() {
        return placements().external();
    }

    /** Returns what is logged of some activities. */
    public static Logs logged(LoggedActivity... activities) {
        var wanted = Set.of(activities);
        return Logs.all().where("ACTIVITY", (log, judgement) -> Truth.of(wanted.contains(log.activity())));
    }

    /** Returns all supervision. */
    public static Supervisions supervision() {
        return Supervisions.all();
    }

    /** Returns all certificates. */
    public static Certificates certificates() {
        return Certificates.all();
    }

    /** Returns all concerns. */
    public static Concerns concerns() {
        return Concerns.all();
    }

    /** Returns all independent written works. */
    public static WrittenWorks writtenWorks() {
        return WrittenWorks.all();
    }

    /** Returns all works on quality and improvement. */
    public static ImprovementWorks improvementWorks() {
        return ImprovementWorks.all();
    }

    /** Returns all credited service. */
    public static Credits credits() {
        return Credits.all();
    }

    /** Demands something of the record as a whole, by a day. What is missing is named. */
    @SafeVarargs
    public static Demand all(Due due, Condition<? super RecordAsOf>... conditions) {
        var all = new ArrayList<Condition<? super RecordAsOf>>();
        for (Condition<? super RecordAsOf> condition : conditions) {
            all.add(condition);
        }
        return new AllOf(all, due);
    }

    /** Demands that the latest document of some kinds, or an earlier one, holds some parts; those that no single one adds are named. */
    public static Demand parts(Due due, List<DocumentKind> kinds, DocumentPart... parts) {
        return new ContainsParts(kinds, List.of(parts), due);
    }

    /** Demands that somebody holds one of some roles, and what follows of each who does. */
    public static Holders holdersOf(Role... roles) {
        return new Holders(List.of(roles), List.of());
    }

    /** Returns all training time, what is credited included. */
    public static ServedTime served() {
        return new ServedTime(Optional.empty());
    }

    /** Returns the training time served in a category. */
    public static ServedTime served(TimeCategory category) {
        return new ServedTime(Optional.of(category));
    }

    /** Demands that the planned end leaves room for all absence but single days: {@link Readings#SINGLE_DAYS}, {@code singleDays}. */
    public static Demand plannedEndCoversAbsence() {
        return new PlannedEnd();
    }

    /** Demands that something of the unit is done again within a number of years, the last day included. */
    public static Demand unitEvery(String name, int years, Function<UnitFacts, Optional<LocalDate>> last) {
        return new Interval(record -> record.full().unit().flatMap(last), Parameter.most(name, years));
    }

    /** Demands something only where there is one of some entries; without any, the rule does not concern the record. */
    public static Demand whereThereIs(Selection<?, ?> entries, Demand demand) {
        return new Demand() {
            @Override
            public List<Finding> judge(Judgement judgement) {
                return switch (entries.exists(judgement)) {
                    case YES -> demand.judge(judgement);
                    case NO -> judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "each.none");
                    case NOT_TOLD -> judgement.only(judgement.finding(), Verdict.UNDETERMINED, "each.none-known");
                };
            }

            @Override
            public boolean looksAtPlans() {
                return demand.looksAtPlans();
            }

            @Override
            public List<Parameter> parameters() {
                return Parts.joined(Selection.parametersOf(entries), demand.parameters());
            }

            @Override
            public List<Fact> facts() {
                return Parts.joined(Selection.factsOf(entries), demand.facts());
            }
        };
    }

    /** Returns the condition that something is so of the unit; not told where the unit does not tell. */
    public static Condition<RecordAsOf> unit(String code, Function<UnitFacts, Optional<Boolean>> fact) {
        return Condition.of(
                code, (record, judgement) -> Truth.of(record.full().unit().flatMap(fact)));
    }

    /** Returns the condition that a number of the unit is at least another. */
    public static Condition<RecordAsOf> unitAtLeast(
            String code, Function<UnitFacts, Optional<Integer>> fact, Parameter least) {
        return Condition.<RecordAsOf>of(
                        code,
                        (record, judgement) -> Truth.of(
                                record.full().unit().flatMap(fact).map(told -> told >= judgement.value(least))))
                .with(least);
    }

    /** Returns the condition that a number of the unit is about another: from {@link Readings#ABOUT_PERCENT} of it, {@code aboutPercent}. */
    public static Condition<RecordAsOf> unitAbout(
            String code, Function<UnitFacts, Optional<Integer>> fact, String name, int number) {
        var about = Parameter.reading("aboutPercent", Readings.ABOUT_PERCENT);
        var least = Parameter.least(name, number);
        return Condition.<RecordAsOf>of(
                        code,
                        (record, judgement) -> Truth.of(record.full()
                                .unit()
                                .flatMap(fact)
                                .map(told -> 100L * told >= (long) judgement.value(least) * judgement.value(about))))
                .with(least, about);
    }

    /** Returns the condition that a person named in an entry, such as its supervisor, is told. */
    public static <E> Condition<E> told(String code, Function<E, ? extends Optional<?>> value) {
        return Condition.of(code, (entry, judgement) -> value.apply(entry).isPresent() ? Truth.YES : Truth.NOT_TOLD);
    }

    /** Returns the condition that a flag of an entry is set. */
    public static <E> Condition<E> flag(String code, Function<E, Optional<Boolean>> value) {
        return Condition.of(code, (entry, judgement) -> Truth.of(value.apply(entry)));
    }

    /** Demands two things; the findings of both are told, each about its own subjects. */
    public static Demand both(Demand one, Demand other) {
        return new Demand() {
            @Override
            public List<Finding> judge(Judgement judgement) {
                return Parts.joined(one.judge(judgement), other.judge(judgement));
            }

            @Override
            public boolean looksAtPlans() {
                return one.looksAtPlans() || other.looksAtPlans();
            }

            @Override
            public List<Parameter> parameters() {
                return Parts.joined(one.parameters(), other.parameters());
            }

            @Override
            public List<Fact> facts() {
                return Parts.joined(one.facts(), other.facts());
            }
        };
    }

    /** Says that no record can hold the facts of a demand in one programme, where it therefore cannot be told. */
    public static Demand untoldIn(Programme programme, Demand demand) {
        return new Demand() {
            @Override
            public List<Finding> judge(Judgement judgement) {
                return judgement.record().full().programme() == programme
                        ? judgement.only(judgement.finding(), Verdict.UNDETERMINED, "not-recorded")
                        : demand.judge(judgement);
            }

            @Override
            public boolean looksAtPlans() {
                return demand.looksAtPlans();
            }

            @Override
            public List<Parameter> parameters() {
                return demand.parameters();
            }

            @Override
            public List<Fact> facts() {
                return demand.facts();
            }
        };
    }

    /** Returns the condition that somebody signed a certificate in one of some roles. */
    public static Condition<Certificate> signer(String code, Role... roles) {
        return Shown.signedByOneOf(code, roles);
    }

    /** Returns the condition that each of some roles was consulted on a document. */
    public static Condition<Document> consulted(String code, Role... roles) {
        return Shown.<Document>all(code, "consulted", Document::consulted, roles);
    }

    /** Returns the condition that each of some roles was told of a concern. */
    public static Condition<Concern> notified(String code, Role... roles) {
        return Shown.<Concern>all(code, "notified", Concern::notified, roles);
    }

    /** Returns the condition that a person meets what is demanded of role holders, whoever they are. */
    public static Condition<Person> person(String code, Condition.Test<Person> test) {
        return Condition.of(code, test);
    }

    private Vocabulary() {}
}
