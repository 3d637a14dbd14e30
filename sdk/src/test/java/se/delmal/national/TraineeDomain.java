package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.Placement;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/**
 * Generates records as national rules meet them: every programme and edition, what may be told both told and not, training
 * that begins near the days on which editions change, and certificates that are right more often than chance would have them.
 */
class TraineeDomain extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final List<String> PEOPLE = List.of(
            Trainees.TRAINEE,
            Trainees.PRINCIPAL,
            Trainees.SUPERVISOR,
            Trainees.HEAD,
            Trainees.SPECIALIST,
            Trainees.COURSE_LEADER);
    private static final List<CertificateForm> FORMS = Stream.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8)
            .flatMap(edition -> TargetCatalogue.standard().forms(edition).stream())
            .toList();

    /** Whole records. */
    @Provide
    Arbitrary<TraineeRecord> records() {
        var facts = Combinators.combine(
                days().optional(),
                Arbitraries.of(true, false).optional(),
                Arbitraries.of(true, false).optional(),
                days().optional(0.3));
        return Combinators.combine(frames(), entries(), completeness(), facts.as(Told::new))
                .as((frame, entries, complete, told) ->
                        told.in(frame).withEntries(entries).completeFor(complete))
                .withoutEdgeCases();
    }

    private record Told(
            Optional<LocalDate> licensed,
            Optional<Boolean> swedishAt,
            Optional<Boolean> doctoralDegree,
            Optional<LocalDate> btApproved) {

        TraineeRecord in(TraineeRecord record) {
            return new TraineeRecord(
                    record.programme(),
                    record.specialty(),
                    record.edition(),
                    record.profile(),
                    record.started(),
                    licensed,
                    swedishAt,
                    doctoralDegree,
                    btApproved,
                    record.plannedEnd(),
                    Optional.of("Björkdalens vårdcentral"),
                    record.persons(),
                    record.assignments(),
                    record.unit(),
                    record.entries(),
                    record.completeFor());
        }
    }

    private Arbitrary<TraineeRecord> frames() {
        var specialties =
                Arbitraries.of("allmanmedicin", "psykiatri", "rattsmedicin").map(Specialty::of);
        var specialist = Combinators.combine(days(), specialties, Arbitraries.of(Edition.class))
                .as((start, specialty, edition) ->
                        Trainees.people(TraineeRecord.startingOn(start, specialty, edition), specialty));
        var other = Combinators.combine(Arbitraries.of(Programme.BT, Programme.AT), days(), Arbitraries.of(true, false))
                .as((programme, start, edition) -> Trainees.people(
                        new TraineeRecord(
                                programme,
                                Optional.empty(),
                                edition ? Optional.of(Edition.HSLF_FS_2021_8) : Optional.empty(),
                                TraineeRecord.NATIONAL_PROFILE,
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
                                Set.of()),
                        Trainees.generalMedicine()));
        return Arbitraries.oneOf(List.of(specialist, specialist, specialist, other));
    }

    /** Most records are complete, or complete but for some kinds. */
    private static Arbitrary<Set<EntryKind>> completeness() {
        return Arbitraries.oneOf(
                Arbitraries.just(Set.of(EntryKind.values())),
                Arbitraries.of(EntryKind.class).set());
    }

    /** Entries of any kind that a national rule looks at, each under a name of its own. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        return entry().list().ofMaxSize(12).map(TraineeDomain::named);
    }

    /** One entry, which is renamed when it comes into a record. */
    @Provide
    Arbitrary<Entry> entry() {
        return Arbitraries.oneOf(List.of(placements(), placements(), absences(), credits(), courses(), certificates()));
    }

    /** Placements at full and part time, ended or not. */
    @Provide
    Arbitrary<Placement> placement() {
        return Combinators.combine(
                        Arbitraries.of("Björkdalens vårdcentral", "Norra sjukhuset", "Södra kliniken"),
                        Arbitraries.of(CareSetting.class),
                        Arbitraries.of(true, false),
                        spans(),
                        Arbitraries.of(100, 80, 50, 40, 1).map(WorkingFraction::ofPercent),
                        codes())
                .as((unit, setting, bt, span, fraction, codes) -> {
                    var placement =
                            Placement.at("p", unit, setting, span, fraction).serving(codes.toArray(DelmalCode[]::new));
                    return bt ? placement.asFoundationTraining() : placement;
                });
    }

    private Arbitrary<Entry> placements() {
        return placement().map(placement -> placement);
    }

    private Arbitrary<Entry> absences() {
        return Combinators.combine(
                        Arbitraries.of(AbsenceKind.class),
                        spans(),
                        Arbitraries.of(
                                AbsenceExtent.WHOLE,
                                new AbsenceExtent.OfService(WorkingFraction.ofPercent(50)),
                                new AbsenceExtent.OfFullTime(WorkingFraction.ofPercent(25))))
                .as((kind, span, extent) -> new Absence("a", kind, span, extent));
    }

    private Arbitrary<Entry> credits() {
        return Combinators.combine(
                        Arbitraries.of(CreditKind.class),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 60),
                        days().optional(),
                        codes())
                .as((kind, months, days, decided, codes) ->
                        new CreditedService("t", kind, months, days, decided, Optional.empty(), codes));
    }

    private Arbitrary<Entry> courses() {
        return Combinators.combine(spans(), codes())
                .as((span, codes) -> Course.of("k", "En kurs", span, codes.toArray(DelmalCode[]::new)));
    }

    /** Certificates on any form; the delmål are mostly those of the form's edition. */
    @Provide
    Arbitrary<Certificate> certificate() {
        var roles = Arbitraries.oneOf(
                Arbitraries.of(
                        Role.SUPERVISOR,
                        Role.PRINCIPAL_SUPERVISOR,
                        Role.COURSE_LEADER,
                        Role.HEAD_OF_UNIT,
                        Role.DESIGNATED_SPECIALIST,
                        Role.EXTERNAL_ASSESSOR),
                Arbitraries.of(Role.class));
        var signatures = Combinators.combine(Arbitraries.of(PEOPLE), roles, days())
                .as(Signature::new)
                .list()
                .ofMaxSize(3);
        return Arbitraries.of(FORMS)
                .flatMap(form -> Combinators.combine(covers(form), codes(), signatures)
                        .as((covers, codes, signed) -> new Certificate(
                                "c", form, covers, List.of(), codes, signed, Optional.empty(), Optional.empty())));
    }

    private Arbitrary<Entry> certificates() {
        return certificate().map(certificate -> certificate);
    }

    private static Arbitrary<Optional<ActivityKind>> covers(CertificateForm form) {
        return Arbitraries.oneOf(
                Arbitraries.just(form.certifies().stream().findFirst()),
                Arbitraries.of(ActivityKind.class).optional());
    }

    private static Arbitrary<List<DelmalCode>> codes() {
        var codes = new ArrayList<DelmalCode>();
        codes.addAll(DelmalCode.range("a1–a6, b1–b5, c1–c4"));
        codes.addAll(DelmalCode.range("STa1–STa7, STb1–STb4, STc1–STc15, BT1–BT18"));
        return Arbitraries.of(codes).list().ofMaxSize(12);
    }

    private Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), Arbitraries.integers().between(0, 1_200))
                        .as((from, length) -> DateSpan.of(from, from.plusDays(length))),
                days().map(OngoingSpan::new));
    }

    /** Days from 2013 through 2028, those on which editions change more often. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5_800).map(FIRST::plusDays),
                Arbitraries.integers().between(0, 5_800).map(FIRST::plusDays),
                Arbitraries.of(
                        LocalDate.of(2015, 4, 30),
                        LocalDate.of(2015, 5, 1),
                        LocalDate.of(2021, 6, 30),
                        LocalDate.of(2021, 7, 1),
                        LocalDate.of(2022, 4, 30),
                        LocalDate.of(2022, 5, 1),
                        LocalDate.of(2024, 2, 29)));
    }

    /** Returns the entries, each under a name of its own. */
    static List<Entry> named(List<Entry> entries) {
        var named = new ArrayList<Entry>();
        for (Entry entry : entries) {
            named.add(named(entry, entry.ref() + named.size()));
        }
        return named;
    }

    /** Returns an entry under another name. */
    static Entry named(Entry entry, String ref) {
        if (entry instanceof Placement one) {
            return new Placement(
                    ref,
                    one.unit(),
                    one.setting(),
                    one.clinic(),
                    one.bt(),
                    one.span(),
                    one.fraction(),
                    one.supervisor(),
                    one.returnDays(),
                    one.delmal());
        } else if (entry instanceof Absence one) {
            return new Absence(ref, one.reason(), one.span(), one.extent());
        } else if (entry instanceof CreditedService one) {
            return new CreditedService(
                    ref, one.credit(), one.months(), one.days(), one.decided(), one.decidedBy(), one.delmal());
        } else if (entry instanceof Course one) {
            return Course.of(ref, one.title(), one.span(), one.delmal().toArray(DelmalCode[]::new));
        } else if (entry instanceof Certificate one) {
            return new Certificate(
                    ref,
                    one.form(),
                    one.covers(),
                    one.of(),
                    one.delmal(),
                    one.signatures(),
                    one.consulted(),
                    one.appointedByHead());
        }
        throw new IllegalArgumentException("No generated entry is of the kind " + entry.kind());
    }
}
