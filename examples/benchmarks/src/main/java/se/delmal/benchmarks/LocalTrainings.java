package se.delmal.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.ActivityLog;
import se.delmal.record.Approval;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.Course;
import se.delmal.record.CoursePurpose;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.Supervision;
import se.delmal.record.TraineeRecord;
import se.delmal.record.UnitFacts;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.WorkingFraction;

/**
 * Made-up records of five years in general medicine under HSLF-FS 2021:8, with everything that local documents ask about. The same
 * arguments give the same record.
 */
final class LocalTrainings {

    static final LocalDate START = LocalDate.of(2021, 9, 1);

    /** Five years later, less a few weeks. */
    static final LocalDate JUDGED_ON = LocalDate.of(2026, 8, 14);

    private static final int DAYS = 1_800;
    private static final String HOME = "Björkdalens vårdcentral";
    private static final Specialty GENERAL_MEDICINE = Specialty.of("allmanmedicin");

    /** How many of every four hundred entries are of a kind; the rest is supervision. */
    private record Share(int ofFourHundred, IntFunction<Entry> entry) {}

    /**
     * A whole training: of every four hundred entries a hundred and ten hours of supervision, and twenty to fifty of each other kind that is
     * usual.
     */
    static TraineeRecord ofEntries(int count) {
        return empty(Optional.of(START.plusYears(2))).withEntries(entries(count));
    }

    /**
     * A training in which something is missing, by chance: entries, kinds of which the record does not hold all, the review of the
     * unit.
     */
    static TraineeRecord varied(long seed) {
        var chance = new Random(seed);
        int percent = chance.nextInt(101);
        var kept = entries(40 + chance.nextInt(160)).stream()
                .filter(entry -> entry instanceof Placement || chance.nextInt(100) < percent)
                .toList();
        var complete = EnumSet.allOf(EntryKind.class);
        if (chance.nextBoolean()) {
            complete.removeIf(kind -> chance.nextInt(4) == 0);
        }
        Optional<LocalDate> review =
                chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(START.plusDays(chance.nextInt(2_600) - 1_200));
        return empty(review).withEntries(kept).completeFor(complete);
    }

    private static List<Entry> entries(int count) {
        var shares = List.of(
                new Share(24, i -> placement(i, count * 24 / 400)),
                new Share(16, i -> absence(i, count * 16 / 400)),
                new Share(50, i -> document(i, count * 50 / 400)),
                new Share(50, i -> meeting(i, count * 50 / 400)),
                new Share(40, i -> assessment(i, count * 40 / 400)),
                new Share(60, i -> log(i, count * 60 / 400)),
                new Share(20, i -> course(i, count * 20 / 400)),
                new Share(4, LocalTrainings::concern),
                new Share(4, LocalTrainings::written),
                new Share(22, i -> certificate(i, count)));
        var entries = new ArrayList<Entry>();
        for (Share share : shares) {
            for (int i = 0; i < count * share.ofFourHundred() / 400; i++) {
                entries.add(share.entry().apply(i));
            }
        }
        int hours = count - entries.size();
        for (int i = 0; i < hours; i++) {
            entries.add(new Supervision(
                    "s" + i, DateSpan.on(day(i, hours)), 60, Optional.of("supervisor"), Optional.of(true)));
        }
        return entries;
    }

    private static TraineeRecord empty(Optional<LocalDate> review) {
        return TraineeRecord.startingOn(START, GENERAL_MEDICINE, Edition.HSLF_FS_2021_8)
                .licensedOn(LocalDate.of(2021, 6, 14))
                .withSwedishAt(false)
                .employedAt(HOME)
                .withUnit(new UnitFacts(
                        Optional.of(HOME),
                        Optional.of(5),
                        Optional.of(3),
                        Optional.of(9_000),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(START),
                        review,
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(START.minusMonths(3)),
                        Optional.of(true),
                        Optional.of(true)))
                .withPersons(
                        Person.of("trainee"),
                        Person.supervisor("supervisor", GENERAL_MEDICINE, 2018),
                        Person.of("leader"),
                        Person.supervisor("director", GENERAL_MEDICINE, 2014),
                        Person.supervisor("head", GENERAL_MEDICINE, 2015))
                .assigning(
                        new RoleAssignment(Role.TRAINEE, "trainee", new OngoingSpan(START)),
                        new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "supervisor", new OngoingSpan(START)),
                        new RoleAssignment(Role.DIRECTOR_OF_STUDIES, "director", new OngoingSpan(START)),
                        new RoleAssignment(Role.HEAD_OF_UNIT, "head", new OngoingSpan(START)));
    }

    /** By turns at home and at a hospital. */
    private static Entry placement(int i, int of) {
        boolean home = i % 2 == 0;
        return Placement.at(
                        "p" + i,
                        home ? HOME : "Klinik " + i % 5 + ", Södra sjukhuset",
                        home ? CareSetting.OWN_HEALTH_CENTRE : CareSetting.OTHER_HOSPITAL,
                        DateSpan.of(day(i, of), day(i + 1, of).minusDays(1)),
                        WorkingFraction.ofPercent(i % 3 == 0 ? 100 : 80))
                .serving(codes(i, 4))
                .supervisedBy("supervisor");
    }

    private static Entry absence(int i, int of) {
        var kinds = List.of(AbsenceKind.VACATION, AbsenceKind.SICK, AbsenceKind.CARE_OF_CHILD);
        var from = day(i, of).plusDays(10);
        return new Absence(
                "f" + i, kinds.get(i % kinds.size()), DateSpan.of(from, from.plusDays(6)), AbsenceExtent.WHOLE);
    }

    private static Entry document(int i, int of) {
        var kinds = List.of(
                DocumentKind.ST_CONTRACT,
                DocumentKind.INDIVIDUAL_PROGRAMME,
                DocumentKind.PROGRAMME_REVISION,
                DocumentKind.ANNUAL_REPORT,
                DocumentKind.SUPERVISOR_STATEMENT,
                DocumentKind.PROGRAMME_EVALUATION,
                DocumentKind.PLAN_CHANGE,
                DocumentKind.PLACEMENT_GOALS,
                DocumentKind.PLACEMENT_AGREEMENT,
                DocumentKind.PLACEMENT_FOLLOW_UP);
        var kind = kinds.get(i % kinds.size());
        boolean ofPlacement = i % kinds.size() >= 7;
        var on = day(i < 2 ? 0 : i, of);
        return new Document(
                "d" + i,
                kind,
                on,
                i % 20 < 10 ? EnumSet.allOf(DocumentPart.class) : Set.of(DocumentPart.HOURS, DocumentPart.LENGTH),
                List.of(
                        new Approval(Role.TRAINEE, on),
                        new Approval(Role.PRINCIPAL_SUPERVISOR, on),
                        new Approval(Role.HEAD_OF_UNIT, on.plusDays(7)),
                        new Approval(Role.DIRECTOR_OF_STUDIES, on.plusDays(i % 3 * 120L))),
                Optional.of(
                        i % 4 == 0
                                ? List.of(Role.PRINCIPAL_SUPERVISOR)
                                : List.of(Role.PRINCIPAL_SUPERVISOR, Role.DIRECTOR_OF_STUDIES)),
                Optional.of(List.of(Role.DIRECTOR_OF_STUDIES)),
                ofPlacement ? Optional.of("p" + (2 * (i / 10) + 1)) : Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Entry meeting(int i, int of) {
        var kinds = List.of(MeetingKind.SUPERVISOR_MEETING, MeetingKind.HEAD_TALK, MeetingKind.DIRECTOR_TALK);
        return new Meeting(
                "m" + i,
                kinds.get(i % kinds.size()),
                day(i, of),
                Optional.of(i % 7 == 0 ? List.of(Role.TRAINEE) : List.of(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR)),
                Optional.of(true),
                Optional.empty());
    }

    private static Entry assessment(int i, int of) {
        var methods = List.of(
                AssessmentMethod.CO_SITTING,
                AssessmentMethod.VIDEO,
                AssessmentMethod.MINI_CEX,
                AssessmentMethod.EXTERNAL);
        return new Assessment(
                "b" + i,
                methods.get(i % methods.size()),
                day(i, of),
                i % 9 == 8 ? AssessmentOutcome.BELOW_EXPECTED : AssessmentOutcome.AS_EXPECTED,
                Optional.of("supervisor"),
                Optional.empty(),
                Optional.of(i % 13 != 12),
                Optional.of(true),
                Optional.of(true),
                Optional.of(List.of(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR)),
                Optional.of(i % 11 == 3 ? Role.TRAINEE : Role.HEAD_OF_UNIT),
                List.of(codes(7 * i, 2)));
    }

    /** Weeks of time set aside, and now and then a forum or the persons on the list. */
    private static Entry log(int i, int of) {
        var activities = List.of(
                LoggedActivity.ST_TIME_HOURS,
                LoggedActivity.ST_TIME_HOURS,
                LoggedActivity.ST_FORUM,
                LoggedActivity.LISTED_PERSONS);
        var from = day(i, of);
        return new ActivityLog(
                "l" + i,
                activities.get(i % activities.size()),
                DateSpan.of(from, from.plusDays(27)),
                Optional.of(new BigDecimal("16")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Entry course(int i, int of) {
        var purposes = List.of(
                CoursePurpose.DELMAL,
                CoursePurpose.RESEARCH_METHODS,
                CoursePurpose.DELMAL,
                CoursePurpose.NATIONAL_CONFERENCE);
        var from = day(i, of).plusDays(1);
        return new Course(
                "k" + i,
                "Kurs " + i,
                purposes.get(i % purposes.size()),
                DateSpan.of(from, from.plusDays(2)),
                Optional.of("leader"),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                List.of(codes(5 * i, 3)));
    }

    private static Entry concern(int i) {
        return new Concern(
                "o" + i,
                ConcernKind.PROBLEM,
                START.plusDays(400L + 37L * i),
                Optional.of(
                        i % 2 == 0 ? List.of(Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES) : List.of(Role.HEAD_OF_UNIT)),
                Set.of(),
                i % 3 != 2);
    }

    private static Entry written(int i) {
        var from = START.plusDays(700L + 90L * i);
        return new WrittenWork(
                "w" + i,
                "Arbetet " + i,
                WrittenWorkForm.OWN_WORK,
                DateSpan.of(from, from.plusDays(100)),
                Optional.of(new BigDecimal(i % 2 == 0 ? "8" : "10")),
                true,
                Optional.of(from),
                Optional.empty(),
                Optional.of("supervisor"),
                List.of(codes(i, 1)));
    }

    /** Of placements, and now and then of the whole training. */
    private static Entry certificate(int i, int entries) {
        int of = entries * 22 / 400;
        int pairs = entries * 24 / 400 / 2;
        boolean whole = i % 8 >= 6;
        var form = form(whole ? CertificateForm.Kind.COMPETENCE : CertificateForm.Kind.ACTIVITY);
        return new Certificate(
                "i" + i,
                form,
                Optional.empty(),
                whole ? List.of() : List.of("p" + (2 * (i % pairs) + 1)),
                whole ? List.of() : List.of(codes(3 * i, 4)),
                List.of(
                        i % 8 == 7
                                ? new Signature("director", Role.DIRECTOR_OF_STUDIES, day(i, of))
                                : new Signature("supervisor", Role.PRINCIPAL_SUPERVISOR, day(i, of))),
                Optional.of(List.of()),
                Optional.empty());
    }

    private static CertificateForm form(CertificateForm.Kind kind) {
        return TargetCatalogue.standard().forms(Edition.HSLF_FS_2021_8).stream()
                .filter(form -> form.kind() == kind && form.programme() == Programme.ST)
                .findFirst()
                .orElseThrow();
    }

    private static DelmalCode[] codes(int from, int count) {
        return MadeUpTrainings.codes(GENERAL_MEDICINE, from, count);
    }

    /** The first day of the i-th of some equal parts of the training. */
    private static LocalDate day(int i, int parts) {
        return START.plusDays((long) DAYS * i / Math.max(1, parts));
    }

    private LocalTrainings() {}
}
