package se.delmal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/**
 * Generates records, and the only place that knows how: all fourteen kinds of entry, everything optional both told and not,
 * every programme and edition, references that lead somewhere, delmål and forms that the edition has.
 *
 * <p>Edge cases are part of the random values: combined over a whole record they would be too many to list.
 */
@SuppressWarnings("exports") // Tests are compiled into the module they test; nobody else sees this.
public class RecordDomain extends DomainContextBase {

    private static final int MOST_PERSONS = 4;
    private static final int MOST_ENTRIES = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** Made by jqwik. */
    public RecordDomain() {}

    /** What a record follows: it decides which delmål and which forms there are. */
    private record Frame(Programme programme, Optional<Specialty> specialty, Optional<Edition> edition) {

        Optional<Edition> formsOf() {
            return edition.or(() -> programme == Programme.BT ? Optional.of(Edition.HSLF_FS_2021_8) : Optional.empty());
        }

        List<CertificateForm> forms() {
            return formsOf().map(TargetCatalogue.standard()::forms).orElse(List.of());
        }

        List<DelmalCode> codes() {
            var catalogue = TargetCatalogue.standard();
            var own = specialty.flatMap(told -> edition.flatMap(year -> catalogue.find(told, year)));
            return Stream.concat(
                            own.stream().flatMap(description -> description.delmal().stream()),
                            catalogue.foundation().stream())
                    .map(Delmal::code)
                    .toList();
        }
    }

    /** What the entries of one record may refer to. */
    private record Names(List<String> persons, List<String> entries, List<String> placements) {}

    /** Whole records. */
    @Provide
    public Arbitrary<TraineeRecord> records() {
        return frames().flatMap(frame -> Combinators.combine(
                                Arbitraries.integers().between(0, MOST_PERSONS),
                                kindsIn(frame).list().ofMaxSize(MOST_ENTRIES))
                        .flatAs((people, kinds) -> records(frame, people, kinds)))
                .withoutEdgeCases();
    }

    /** Single entries, whose references lead to the person {@code p1} and the placement {@code e1} of no record at all. */
    @Provide
    public Arbitrary<Entry> entries() {
        var frame =
                new Frame(Programme.ST, Optional.of(Specialty.of("psykiatri")), Optional.of(Edition.HSLF_FS_2021_8));
        var names = new Names(List.of("p1"), List.of("e1"), List.of("e1"));
        return kindsIn(frame).flatMap(kind -> entry(kind, "e0", frame, names)).withoutEdgeCases();
    }

    /** Days of the years 1900 to 2199, most of them near our own. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 5_000).map(LocalDate.of(2018, 1, 1)::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29))));
    }

    /** Spans with and without an end. */
    @Provide
    public Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), days())
                        .as((one, other) -> one.isAfter(other) ? DateSpan.of(other, one) : DateSpan.of(one, other)),
                days().map(OngoingSpan::new));
    }

    /** Shares of full time, to the hundredth of a percent. */
    @Provide
    public Arbitrary<WorkingFraction> fractions() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 10_000).map(WorkingFraction::new)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                new WorkingFraction(1), WorkingFraction.ofPercent(50), WorkingFraction.FULL_TIME)));
    }

    private static Arbitrary<Frame> frames() {
        var specialties = Arbitraries.of(
                Specialty.of("allmanmedicin"),
                Specialty.of("psykiatri"),
                Specialty.of("rattsmedicin"),
                Specialty.of("barn-och-ungdomspsykiatri"));
        var editions = Arbitraries.of(Edition.class);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(specialties, editions)
                                .as((specialty, edition) ->
                                        new Frame(Programme.ST, Optional.of(specialty), Optional.of(edition)))),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of(Programme.BT, Programme.AT),
                                        specialties.optional(),
                                        editions.optional())
                                .as(Frame::new)));
    }

    private static Arbitrary<EntryKind> kindsIn(Frame frame) {
        var kinds = EnumSet.allOf(EntryKind.class);
        if (frame.forms().isEmpty()) {
            kinds.remove(EntryKind.CERTIFICATE);
        }
        return Arbitraries.of(kinds);
    }

    private Arbitrary<TraineeRecord> records(Frame frame, int people, List<EntryKind> kinds) {
        var persons = named("p", people);
        var entries = named("e", kinds.size());
        var names = new Names(
                persons,
                entries,
                IntStream.range(0, kinds.size())
                        .filter(i -> kinds.get(i) == EntryKind.PLACEMENT)
                        .mapToObj(entries::get)
                        .toList());
        var all = new ArrayList<Arbitrary<Entry>>();
        for (int i = 0; i < kinds.size(); i++) {
            all.add(entry(kinds.get(i), entries.get(i), frame, names));
        }
        var dates = Combinators.combine(days().optional(), days().optional(), days().optional(), days())
                .as(Tuple::of);
        var facts = Combinators.combine(
                        flags(), flags(), texts().optional(), Arbitraries.of("national", "skane", "region/é"))
                .as(Tuple::of);
        var assignments = persons.isEmpty()
                ? Arbitraries.just(List.<RoleAssignment>of()).optional()
                : Combinators.combine(Arbitraries.of(Role.class), Arbitraries.of(persons), spans())
                        .as(RoleAssignment::new)
                        .list()
                        .ofMaxSize(3)
                        .optional();
        return Combinators.combine(
                        dates,
                        facts,
                        Combinators.combine(persons.stream().map(this::person).toList())
                                .as(List::copyOf),
                        assignments,
                        unitFacts().optional(),
                        Combinators.combine(all).as(List::copyOf),
                        Arbitraries.of(EntryKind.class).set())
                .as((on, told, somebody, roles, unit, happened, completeFor) -> new TraineeRecord(
                        frame.programme(),
                        frame.specialty(),
                        frame.edition(),
                        told.get4(),
                        on.get4(),
                        on.get1(),
                        told.get1(),
                        told.get2(),
                        on.get2(),
                        on.get3(),
                        told.get3(),
                        somebody,
                        roles,
                        unit,
                        happened,
                        completeFor));
    }

    private Arbitrary<Person> person(String ref) {
        var training = Combinators.combine(texts().optional(), years(), flags()).as(SupervisorTraining::new);
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.of(TargetCatalogue.standard().specialties())
                                .list()
                                .ofMaxSize(2)
                                .optional(),
                        texts().optional(),
                        training.list().ofMaxSize(2).optional(),
                        flags(),
                        fractions().optional(),
                        years().optional(),
                        flags())
                .as((name, specialties, unit, trained, degree, clinical, born, replaced) ->
                        new Person(ref, name, specialties, unit, trained, degree, clinical, born, replaced));
    }

    private Arbitrary<UnitFacts> unitFacts() {
        var numbers = Combinators.combine(counts().optional(), counts().optional(), counts().optional(), flags())
                .as(Tuple::of);
        var things = Combinators.combine(
                        texts().optional(),
                        Arbitraries.of(UnitEquipment.class).set().optional(),
                        Arbitraries.of(UnitActivity.class).set().optional(),
                        flags())
                .as(Tuple::of);
        var dates = Combinators.combine(days().optional(), days().optional(), days().optional(), flags())
                .as(Tuple::of);
        return Combinators.combine(numbers, things, dates, flags())
                .as((number, thing, on, flag) -> new UnitFacts(
                        thing.get1(),
                        number.get1(),
                        number.get2(),
                        number.get3(),
                        thing.get2(),
                        thing.get3(),
                        on.get1(),
                        on.get2(),
                        number.get4(),
                        thing.get4(),
                        on.get3(),
                        on.get4(),
                        flag));
    }

    private Arbitrary<Entry> entry(EntryKind kind, String ref, Frame frame, Names names) {
        var person = oneOf(names.persons());
        var about = oneOf(names.entries());
        var codes = Arbitraries.of(frame.codes()).list().ofMaxSize(4);
        var attendees = Arbitraries.of(Role.class).list().ofMaxSize(3).optional();
        return switch (kind) {
            case PLACEMENT ->
                Combinators.combine(
                                Combinators.combine(texts(), Arbitraries.of(CareSetting.class), clinics(), yesOrNo())
                                        .as(Tuple::of),
                                spans(),
                                fractions(),
                                person,
                                Arbitraries.integers().between(0, 400).optional(),
                                codes)
                        .as((at, span, fraction, supervisor, returns, delmal) -> new Placement(
                                ref,
                                at.get1(),
                                at.get2(),
                                at.get3(),
                                at.get4(),
                                span,
                                fraction,
                                supervisor,
                                returns,
                                delmal));
            case ABSENCE ->
                Combinators.combine(Arbitraries.of(AbsenceKind.class), spans(), extents())
                        .as((reason, span, extent) -> new Absence(ref, reason, span, extent));
            case CREDITED_SERVICE ->
                Combinators.combine(
                                Arbitraries.of(CreditKind.class),
                                Arbitraries.integers().between(0, 600),
                                Arbitraries.integers().between(0, 20_000),
                                days().optional(),
                                texts().optional(),
                                codes)
                        .as((credit, months, days, decided, by, delmal) ->
                                new CreditedService(ref, credit, months, days, decided, by, delmal));
            case COURSE ->
                Combinators.combine(
                                texts(),
                                Arbitraries.of(CoursePurpose.class),
                                spans(),
                                person,
                                attendees,
                                flags(),
                                clinics(),
                                codes)
                        .as((title, purpose, span, leader, others, approved, replaces, delmal) ->
                                new Course(ref, title, purpose, span, leader, others, approved, replaces, delmal));
            case AUSCULTATION ->
                Combinators.combine(texts(), spans(), person, codes)
                        .as((unit, span, supervisor, delmal) -> new Auscultation(ref, unit, span, supervisor, delmal));
            case ASSESSMENT ->
                Combinators.combine(
                                Combinators.combine(
                                                Arbitraries.of(AssessmentMethod.class),
                                                days(),
                                                Arbitraries.of(AssessmentOutcome.class),
                                                person)
                                        .as(Tuple::of),
                                Combinators.combine(flags(), flags(), flags()).as(Tuple::of),
                                oneOf(names.placements()),
                                attendees,
                                Arbitraries.of(Role.class).optional(),
                                codes)
                        .as((how, flag, placement, others, paidBy, delmal) -> new Assessment(
                                ref,
                                how.get1(),
                                how.get2(),
                                how.get3(),
                                how.get4(),
                                placement,
                                flag.get1(),
                                flag.get2(),
                                flag.get3(),
                                others,
                                paidBy,
                                delmal));
            case SUPERVISION ->
                Combinators.combine(spans(), counts(), person, flags())
                        .as((span, minutes, by, documented) -> new Supervision(ref, span, minutes, by, documented));
            case MEETING ->
                Combinators.combine(Arbitraries.of(MeetingKind.class), days(), attendees, flags(), about)
                        .as((meeting, on, others, documented, entry) ->
                                new Meeting(ref, meeting, on, others, documented, entry));
            case DOCUMENT ->
                Combinators.combine(
                                Combinators.combine(Arbitraries.of(DocumentKind.class), days(), about, clinics())
                                        .as(Tuple::of),
                                Arbitraries.of(DocumentPart.class).set().ofMaxSize(5),
                                Combinators.combine(Arbitraries.of(Role.class), days())
                                        .as(Approval::new)
                                        .list()
                                        .ofMaxSize(3),
                                attendees,
                                attendees,
                                codes,
                                codes)
                        .as((what, parts, approvals, consulted, recipients, planned, assessed) -> new Document(
                                ref,
                                what.get1(),
                                what.get2(),
                                parts,
                                approvals,
                                consulted,
                                recipients,
                                what.get3(),
                                what.get4(),
                                planned,
                                assessed));
            case WRITTEN_WORK ->
                Combinators.combine(
                                texts(),
                                Arbitraries.of(WrittenWorkForm.class),
                                spans(),
                                amounts().optional(),
                                yesOrNo(),
                                Combinators.combine(days().optional(), days().optional())
                                        .as(Tuple::of),
                                person,
                                codes)
                        .as((title, form, span, weeks, approved, decided, supervisor, delmal) -> new WrittenWork(
                                ref,
                                title,
                                form,
                                span,
                                weeks,
                                approved,
                                decided.get1(),
                                decided.get2(),
                                supervisor,
                                delmal));
            case IMPROVEMENT_WORK ->
                Combinators.combine(texts(), spans(), yesOrNo(), yesOrNo(), yesOrNo(), codes)
                        .as((title, span, orally, inWriting, approved, delmal) ->
                                new ImprovementWork(ref, title, span, orally, inWriting, approved, delmal));
            case ACTIVITY_LOG ->
                Combinators.combine(
                                Arbitraries.of(LoggedActivity.class),
                                spans(),
                                amounts().optional(),
                                Arbitraries.of(ActivityMode.class).optional(),
                                Arbitraries.of(PartnerOrganisation.class).optional(),
                                person,
                                Arbitraries.of(Role.class).optional())
                        .as((activity, span, amount, mode, partner, instructor, decidedBy) ->
                                new ActivityLog(ref, activity, span, amount, mode, partner, instructor, decidedBy));
            case CONCERN ->
                Combinators.combine(
                                Arbitraries.of(ConcernKind.class),
                                days(),
                                attendees,
                                Arbitraries.of(ConcernMeasure.class).set(),
                                yesOrNo())
                        .as((concern, on, notified, measures, resolved) ->
                                new Concern(ref, concern, on, notified, measures, resolved));
            case CERTIFICATE ->
                forms(frame).flatMap(form -> certificate(ref, form.get1(), form.get2(), names, codes, attendees));
        };
    }

    private Arbitrary<Entry> certificate(
            String ref,
            CertificateForm form,
            Optional<ActivityKind> covers,
            Names names,
            Arbitrary<List<DelmalCode>> codes,
            Arbitrary<Optional<List<Role>>> consulted) {
        var signatures = names.persons().isEmpty()
                ? Arbitraries.just(List.<Signature>of())
                : Combinators.combine(Arbitraries.of(names.persons()), Arbitraries.of(Role.class), days())
                        .as(Signature::new)
                        .list()
                        .ofMaxSize(2);
        var withdrawn = names.persons().isEmpty()
                ? Arbitraries.just(Optional.<Withdrawal>empty())
                : Combinators.combine(
                                Arbitraries.of(names.persons()), days(), Arbitraries.of("Fel dag", "Fel blankett"))
                        .as(Withdrawal::new)
                        .optional(0.2);
        return Combinators.combine(
                        Arbitraries.of(names.entries()).list().ofMaxSize(3),
                        codes,
                        signatures,
                        consulted,
                        flags(),
                        withdrawn)
                .as((of, delmal, signed, asked, appointed, takenBack) ->
                        new Certificate(ref, form, covers, of, delmal, signed, asked, appointed, takenBack));
    }

    private static Arbitrary<Tuple.Tuple2<CertificateForm, Optional<ActivityKind>>> forms(Frame frame) {
        return Arbitraries.of(frame.forms())
                .flatMap(form -> (form.certifies().isEmpty()
                                ? Arbitraries.just(Optional.<ActivityKind>empty())
                                : Arbitraries.of(form.certifies()).optional())
                        .map(covers -> Tuple.of(form, covers)));
    }

    private Arbitrary<AbsenceExtent> extents() {
        return Arbitraries.oneOf(
                Arbitraries.just(AbsenceExtent.WHOLE),
                fractions().map(AbsenceExtent.OfService::new),
                fractions().map(AbsenceExtent.OfFullTime::new));
    }

    /** References look like anything but one another. */
    private static List<String> named(String what, int number) {
        var styles = List.of("%s%d", "Ö-%s/%d", "%s \"%d\"", "%s~%d\\");
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> styles.get(i % styles.size()).formatted(what, i))
                .toList();
    }

    private static Arbitrary<Optional<String>> oneOf(List<String> refs) {
        return refs.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(refs).optional();
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('å', 'Ö', 'é', '–', '\u2028', '漢')
                .ofMaxLength(12)
                .map(text -> "x" + text);
    }

    private static Arbitrary<Optional<Boolean>> flags() {
        return yesOrNo().optional();
    }

    private static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Optional<Clinic>> clinics() {
        return Arbitraries.of(Clinic.class).optional();
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2199);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 100_000);
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(-1, 4))
                .as(BigDecimal::valueOf);
    }
}
