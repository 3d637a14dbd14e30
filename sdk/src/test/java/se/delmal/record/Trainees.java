package se.delmal.record;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/** Made-up trainees, each of a kind of their own, and the made-up people around them. */
public final class Trainees {

    /** The trainee in every record. */
    public static final String TRAINEE = "tova";
    /** The principal supervisor, a specialist. */
    public static final String PRINCIPAL = "siv";
    /** A supervisor on placements, a specialist. */
    public static final String SUPERVISOR = "ossian";
    /** The head of unit. */
    public static final String HEAD = "halvar";
    /** A specialist from elsewhere: second certifier and external assessor. */
    public static final String SPECIALIST = "ines";
    /** A course leader who is no specialist. */
    public static final String COURSE_LEADER = "kaj";

    /** Started training in general medicine under SOSFS 2015:8, and serves full time without a break. */
    public static TraineeRecord fullTime2015() {
        var start = day("2019-02-15");
        return people(TraineeRecord.startingOn(start, generalMedicine(), Edition.SOSFS_2015_8), generalMedicine())
                .licensedOn(day("2019-01-10"))
                .withSwedishAt(true)
                .employedAt("Björkdalens vårdcentral")
                .with(ownHealthCentre("p1", new OngoingSpan(start), WorkingFraction.FULL_TIME));
    }

    /** Serves 80 % under HSLF-FS 2021:8, after nine months at home with a child. */
    public static TraineeRecord partTimeParent() {
        return people(newTrainee("2022-01-10", "2021-11-30"), generalMedicine())
                .with(
                        ownHealthCentre("bt1", span("2022-01-10", "2022-07-09"), WorkingFraction.FULL_TIME)
                                .asFoundationTraining(),
                        acuteCare("bt2", span("2022-07-10", "2023-01-09")).asFoundationTraining(),
                        ownHealthCentre("p1", new OngoingSpan(day("2023-01-10")), WorkingFraction.ofPercent(80)),
                        Absence.whole("l1", AbsenceKind.PARENTAL, span("2023-03-01", "2023-11-30")))
                .btApprovedOn(day("2023-02-20"));
    }

    /** Is in the fifth month of foundation training, the first placement of two. */
    public static TraineeRecord inFoundationTraining() {
        return people(newTrainee("2025-09-01", "2025-06-12"), generalMedicine())
                .with(
                        ownHealthCentre("bt1", span("2025-09-01", "2026-02-28"), WorkingFraction.FULL_TIME)
                                .asFoundationTraining(),
                        acuteCare("bt2", span("2026-03-01", "2026-08-31")).asFoundationTraining());
    }

    /** Follows foundation training alone, without a specialty. */
    public static TraineeRecord inFoundationTrainingOnly() {
        return people(programme(Programme.BT, day("2025-09-01")), generalMedicine())
                .licensedOn(day("2025-06-12"))
                .withSwedishAt(false)
                .with(
                        ownHealthCentre("bt1", span("2025-09-01", "2025-11-30"), WorkingFraction.FULL_TIME)
                                .asFoundationTraining(),
                        acuteCare("bt2", span("2025-12-01", "2026-02-28")).asFoundationTraining());
    }

    /** Serves <i>allmäntjänstgöring</i>, and got the licence after it. */
    public static TraineeRecord inPractice() {
        return people(programme(Programme.AT, day("2024-01-15")), generalMedicine())
                .licensedOn(day("2025-08-01"))
                .with(acuteCare("p1", span("2024-01-15", "2025-07-14")));
    }

    /** Has served 66 months and holds every certificate, before anything was sent to Socialstyrelsen. */
    public static TraineeRecord allCertified() {
        return people(newTrainee("2021-09-01", "2021-08-16"), generalMedicine())
                .with(
                        ownHealthCentre("bt1", span("2021-09-01", "2022-02-28"), WorkingFraction.FULL_TIME)
                                .asFoundationTraining(),
                        acuteCare("bt2", span("2022-03-01", "2022-08-31")).asFoundationTraining(),
                        ownHealthCentre("p1", span("2022-09-01", "2024-08-31"), WorkingFraction.FULL_TIME),
                        acuteCare("p2", span("2024-09-01", "2025-08-31")),
                        ownHealthCentre("p3", span("2025-09-01", "2027-02-28"), WorkingFraction.FULL_TIME))
                .with(foundationCertificates())
                .with(specialistCertificates());
    }

    /** Has all there is to send with an application for specialist competence in general medicine. */
    public static TraineeRecord readyToApply() {
        return allCertified().btApprovedOn(day("2022-10-03"));
    }

    /** Breaks several rules at once. */
    public static TraineeRecord severalBreaches() {
        return people(newTrainee("2022-03-01", "2022-03-01"), generalMedicine())
                .with(
                        ownHealthCentre("p0", span("2022-02-01", "2022-04-30"), WorkingFraction.FULL_TIME),
                        ownHealthCentre("bt1", span("2022-05-01", "2022-10-31"), WorkingFraction.FULL_TIME)
                                .asFoundationTraining(),
                        Placement.at(
                                "p1",
                                "Akutkliniken, Norra sjukhuset",
                                CareSetting.ACUTE_CARE,
                                span("2022-10-01", "2022-10-31"),
                                WorkingFraction.ofPercent(20)),
                        ownHealthCentre("p2", new OngoingSpan(day("2022-11-01")), WorkingFraction.FULL_TIME),
                        clinical("c1", Edition.SOSFS_2015_8, "4", SUPERVISOR, "2024-05-02", "c1"),
                        new Certificate(
                                "c2",
                                form(Edition.HSLF_FS_2021_8, "9"),
                                Optional.of(ActivityKind.CLINICAL_SERVICE),
                                List.of(),
                                codes("STc2"),
                                List.of(new Signature(COURSE_LEADER, Role.COURSE_LEADER, day("2024-05-02"))),
                                Optional.empty(),
                                Optional.empty()),
                        competence(
                                "c7",
                                Edition.HSLF_FS_2021_8,
                                "7",
                                new Signature(PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day("2024-06-03")),
                                new Signature(PRINCIPAL, Role.DESIGNATED_SPECIALIST, day("2024-06-03"))));
    }

    /** Moved from one health centre to another, with three weeks between them of which nothing is recorded. */
    public static TraineeRecord switchingWorkplace() {
        return people(newTrainee("2023-01-16", "2022-12-01"), generalMedicine())
                .btApprovedOn(day("2022-12-20"))
                .with(
                        ownHealthCentre("p1", span("2023-01-16", "2024-05-31"), WorkingFraction.FULL_TIME),
                        Placement.at(
                                "p2",
                                "Hamngatans vårdcentral",
                                CareSetting.OWN_HEALTH_CENTRE,
                                new OngoingSpan(day("2024-06-22")),
                                WorkingFraction.FULL_TIME));
    }

    /** Trains in psychiatry under SOSFS 2015:8 with a doctoral degree, and has some certificates. */
    public static TraineeRecord psychiatrist2015() {
        var psychiatry = Specialty.of("psykiatri");
        return people(TraineeRecord.startingOn(day("2020-01-01"), psychiatry, Edition.SOSFS_2015_8), psychiatry)
                .licensedOn(day("2019-12-01"))
                .withSwedishAt(true)
                .withDoctoralDegree(true)
                .employedAt("Norra kliniken")
                .with(
                        Placement.at(
                                        "p1",
                                        "Norra kliniken",
                                        CareSetting.PSYCHIATRY,
                                        span("2020-01-01", "2022-12-31"),
                                        WorkingFraction.FULL_TIME)
                                .serving(DelmalCode.of("c1")),
                        Course.of("k1", "Samtalsmetodik", span("2021-03-08", "2021-03-12"), DelmalCode.of("c1")),
                        clinical("c1", Edition.SOSFS_2015_8, "4", SUPERVISOR, "2022-12-31", "c1", "c5"),
                        course("c2", Edition.SOSFS_2015_8, "5", "2021-03-12", "c2", "a6"));
    }

    /** Returns a certificate of clinical service signed by a supervisor. */
    public static Certificate clinical(
            String ref, Edition edition, String annex, String by, String on, String... codes) {
        return activity(ref, edition, annex, ActivityKind.CLINICAL_SERVICE, by, Role.SUPERVISOR, on, codes);
    }

    /** Returns a certificate of a course signed by its leader. */
    public static Certificate course(String ref, Edition edition, String annex, String on, String... codes) {
        return activity(ref, edition, annex, ActivityKind.COURSE, COURSE_LEADER, Role.COURSE_LEADER, on, codes);
    }

    /** Returns a certificate of an activity with one signature. */
    public static Certificate activity(
            String ref,
            Edition edition,
            String annex,
            ActivityKind covers,
            String by,
            Role role,
            String on,
            String... codes) {
        return new Certificate(
                ref,
                form(edition, annex),
                Optional.of(covers),
                List.of(),
                codes(codes),
                List.of(new Signature(by, role, day(on))),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns a certificate that covers no single activity. */
    public static Certificate competence(String ref, Edition edition, String annex, Signature... signatures) {
        return new Certificate(
                ref,
                form(edition, annex),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(signatures),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns an official form. */
    public static CertificateForm form(Edition edition, String annex) {
        return TargetCatalogue.standard().findForm(edition, annex).orElseThrow();
    }

    /** Returns a placement at the trainee's own health centre. */
    public static Placement ownHealthCentre(String ref, Span span, WorkingFraction fraction) {
        return Placement.at(ref, "Björkdalens vårdcentral", CareSetting.OWN_HEALTH_CENTRE, span, fraction);
    }

    /** Returns a full-time placement in acute care. */
    public static Placement acuteCare(String ref, Span span) {
        return Placement.at(
                ref, "Akutkliniken, Norra sjukhuset", CareSetting.ACUTE_CARE, span, WorkingFraction.FULL_TIME);
    }

    /** Returns a trainee in general medicine under HSLF-FS 2021:8 with nothing recorded yet. */
    public static TraineeRecord newTrainee(String started, String licensed) {
        return TraineeRecord.startingOn(day(started), generalMedicine(), Edition.HSLF_FS_2021_8)
                .licensedOn(day(licensed))
                .withSwedishAt(false)
                .employedAt("Björkdalens vårdcentral");
    }

    /** Returns a record with everybody above in it, and the trainee in that role. */
    public static TraineeRecord people(TraineeRecord record, Specialty specialty) {
        return record.withPersons(
                        Person.of(TRAINEE),
                        Person.supervisor(PRINCIPAL, specialty, 2012),
                        Person.supervisor(SUPERVISOR, specialty, 2016),
                        Person.of(HEAD),
                        Person.supervisor(SPECIALIST, specialty, 2009),
                        noSpecialist(COURSE_LEADER))
                .assigning(new RoleAssignment(Role.TRAINEE, TRAINEE, new OngoingSpan(record.started())));
    }

    /** Returns somebody of whom it is told that they are no specialist. */
    public static Person noSpecialist(String ref) {
        return new Person(
                ref,
                Optional.empty(),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns a day. */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Returns the days from one through another. */
    public static DateSpan span(String from, String through) {
        return DateSpan.of(day(from), day(through));
    }

    /** Returns general medicine. */
    public static Specialty generalMedicine() {
        return Specialty.of("allmanmedicin");
    }

    private static Certificate[] foundationCertificates() {
        return new Certificate[] {
            foundation("bt-1-9", "2022-03-01", "BT1–BT9"),
            foundation("bt-10-18", "2022-09-01", "BT10–BT18"),
            competence(
                    "bt-service",
                    Edition.HSLF_FS_2021_8,
                    "3",
                    new Signature(HEAD, Role.HEAD_OF_UNIT, day("2022-09-01"))),
            competence(
                    "bt-competence",
                    Edition.HSLF_FS_2021_8,
                    "4",
                    new Signature(PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day("2022-09-01")),
                    new Signature(SPECIALIST, Role.EXTERNAL_ASSESSOR, day("2022-09-05")))
        };
    }

    private static Certificate foundation(String ref, String on, String codes) {
        return new Certificate(
                ref,
                form(Edition.HSLF_FS_2021_8, "2"),
                Optional.empty(),
                List.of("bt1"),
                codes(codes),
                List.of(new Signature(SUPERVISOR, Role.SUPERVISOR, day(on))),
                Optional.empty(),
                Optional.empty());
    }

    /** Several certificates for one delmål, and several delmål on one certificate, as the forms allow. */
    private static Certificate[] specialistCertificates() {
        var year = Edition.HSLF_FS_2021_8;
        return new Certificate[] {
            clinical("service-1", year, "9", PRINCIPAL, "2024-09-02", "STa4–STa7", "STb1–STb4", "STc1–STc8", "STc14"),
            clinical("service-2", year, "9", SUPERVISOR, "2025-09-01", "STc6–STc13"),
            course("course-1", year, "10", "2023-04-21", "STa1", "STa4–STa6"),
            course("course-2", year, "10", "2023-10-06", "STb1–STb4"),
            activity(
                    "course-3",
                    year,
                    "10",
                    ActivityKind.COURSE,
                    PRINCIPAL,
                    Role.PRINCIPAL_SUPERVISOR,
                    "2024-02-09",
                    "STc3",
                    "STc6",
                    "STc15"),
            activity(
                    "following",
                    year,
                    "8",
                    ActivityKind.AUSCULTATION,
                    SUPERVISOR,
                    Role.PLACEMENT_SUPERVISOR,
                    "2025-02-03",
                    "STb4"),
            activity(
                    "development",
                    year,
                    "11",
                    ActivityKind.DEVELOPMENT_WORK,
                    PRINCIPAL,
                    Role.PRINCIPAL_SUPERVISOR,
                    "2026-05-18",
                    "STa2",
                    "STa4",
                    "STa7"),
            activity(
                    "science",
                    year,
                    "12",
                    ActivityKind.FREE_EVIDENCE,
                    PRINCIPAL,
                    Role.PRINCIPAL_SUPERVISOR,
                    "2026-11-09",
                    "STa3"),
            competence("service-list", year, "6", new Signature(HEAD, Role.HEAD_OF_UNIT, day("2027-03-01"))),
            competence(
                    "final",
                    year,
                    "7",
                    new Signature(PRINCIPAL, Role.PRINCIPAL_SUPERVISOR, day("2027-03-01")),
                    new Signature(SPECIALIST, Role.DESIGNATED_SPECIALIST, day("2027-03-01")))
        };
    }

    private static List<DelmalCode> codes(String... texts) {
        return Stream.of(texts).flatMap(text -> DelmalCode.range(text).stream()).toList();
    }

    private static TraineeRecord programme(Programme programme, LocalDate start) {
        return new TraineeRecord(
                programme,
                Optional.empty(),
                Optional.empty(),
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
                EnumSet.allOf(EntryKind.class));
    }

    private Trainees() {}
}
