package se.delmal.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.Auscultation;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.Entry;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.WorkingFraction;

/** Made-up records of five years in psychiatry under HSLF-FS 2021:8. The same arguments give the same record. */
final class MadeUpTrainings {

    static final LocalDate START = LocalDate.of(2021, 9, 1);

    /** Five years later, less a few weeks: most is done, and something is missing. */
    static final LocalDate JUDGED_ON = LocalDate.of(2026, 8, 14);

    /** The end of the twenty placements, by which the least time is long served. */
    static final LocalDate SERVED_BY = LocalDate.of(2029, 4, 30);

    private static final int DAYS = 1_800;
    private static final int LONGER_DAYS = 2_800;

    /** Twenty placements one after another, at changing fractions, and ten absences of every extent. */
    static TraineeRecord twentyPlacementsAndTenAbsences() {
        var entries = new ArrayList<Entry>();
        entries.addAll(placements(20, LONGER_DAYS));
        entries.addAll(absences(10, LONGER_DAYS));
        return empty().with(entries.toArray(Entry[]::new));
    }

    /**
     * A whole training: of every sixty entries ten placements, eight absences, twelve courses, four auscultations, eight
     * assessments, four meetings and fourteen certificates.
     */
    static TraineeRecord ofEntries(int count) {
        var entries = new ArrayList<Entry>();
        entries.addAll(placements(share(count, 10), DAYS));
        entries.addAll(absences(share(count, 8), DAYS));
        entries.addAll(courses(share(count, 12)));
        entries.addAll(auscultations(share(count, 4)));
        entries.addAll(assessments(share(count, 8)));
        entries.addAll(meetings(share(count, 4)));
        entries.addAll(certificates(count - entries.size()));
        return empty().with(entries.toArray(Entry[]::new));
    }

    private static int share(int count, int ofSixty) {
        return Math.max(1, count * ofSixty / 60);
    }

    private static TraineeRecord empty() {
        var psychiatry = Specialty.of("psykiatri");
        return TraineeRecord.startingOn(START, psychiatry, Edition.HSLF_FS_2021_8)
                .licensedOn(LocalDate.of(2021, 6, 14))
                .withSwedishAt(false)
                .employedAt("Norra kliniken")
                .withPersons(
                        Person.of("trainee"),
                        Person.supervisor("supervisor", psychiatry, 2018),
                        Person.supervisor("second", psychiatry, 2020),
                        Person.of("leader"),
                        Person.supervisor("head", psychiatry, 2015))
                .assigning(
                        new RoleAssignment(Role.TRAINEE, "trainee", new OngoingSpan(START)),
                        new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "supervisor", new OngoingSpan(START)),
                        new RoleAssignment(Role.HEAD_OF_UNIT, "head", new OngoingSpan(START)));
    }

    private static List<Entry> placements(int count, int days) {
        var settings = List.of(
                CareSetting.OTHER_PRIMARY_CARE, CareSetting.ACUTE_CARE, CareSetting.PSYCHIATRY, CareSetting.PSYCHIATRY);
        var percents = List.of(100, 80, 100, 75, 90);
        var placements = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            var placement = Placement.at(
                            "p" + i,
                            i % 4 < 2 ? "Enhet " + i % 4 : "Norra kliniken",
                            settings.get(i % settings.size()),
                            DateSpan.of(
                                    day(i, count, days), day(i + 1, count, days).minusDays(1)),
                            WorkingFraction.ofPercent(percents.get(i % percents.size())))
                    .serving(codes(i, 4))
                    .supervisedBy("supervisor");
            placements.add(i * 10 / count == 0 ? placement.asFoundationTraining() : placement);
        }
        return placements;
    }

    private static List<Entry> absences(int count, int days) {
        var kinds = List.of(AbsenceKind.VACATION, AbsenceKind.SICK, AbsenceKind.PARENTAL, AbsenceKind.CARE_OF_CHILD);
        var extents = List.of(
                AbsenceExtent.WHOLE,
                AbsenceExtent.WHOLE,
                new AbsenceExtent.OfService(WorkingFraction.ofPercent(50)),
                new AbsenceExtent.OfFullTime(WorkingFraction.ofPercent(25)));
        var absences = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            var from = day(i, count, days).plusDays(days / count / 2);
            absences.add(new Absence(
                    "f" + i,
                    kinds.get(i % kinds.size()),
                    DateSpan.of(from, from.plusDays(days / count / 10)),
                    extents.get(i % extents.size())));
        }
        return absences;
    }

    private static List<Entry> courses(int count) {
        var courses = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            var from = day(i, count, DAYS).plusDays(1);
            courses.add(Course.of("k" + i, "Kurs " + i, DateSpan.of(from, from.plusDays(2)), codes(5 * i, 3)));
        }
        return courses;
    }

    private static List<Entry> auscultations(int count) {
        var auscultations = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            auscultations.add(new Auscultation(
                    "au" + i,
                    "Enhet " + i,
                    DateSpan.on(day(i, count, DAYS)),
                    Optional.of("supervisor"),
                    List.of(codes(i, 1))));
        }
        return auscultations;
    }

    private static List<Entry> assessments(int count) {
        var assessments = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            assessments.add(new Assessment(
                    "b" + i,
                    i % 4 == 0 ? AssessmentMethod.EXTERNAL : AssessmentMethod.MINI_CEX,
                    day(i, count, DAYS),
                    AssessmentOutcome.AS_EXPECTED,
                    Optional.of("supervisor"),
                    Optional.empty(),
                    Optional.of(true),
                    Optional.of(true),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(codes(7 * i, 2))));
        }
        return assessments;
    }

    private static List<Entry> meetings(int count) {
        var meetings = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            meetings.add(new Meeting(
                    "m" + i,
                    MeetingKind.RECONCILIATION,
                    day(i, count, DAYS),
                    Optional.of(List.of(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR)),
                    Optional.of(true),
                    Optional.empty()));
        }
        return meetings;
    }

    /** Clinical service, courses and foundation training by turns, each for some delmål. */
    private static List<Entry> certificates(int count) {
        var service = form(ActivityKind.CLINICAL_SERVICE);
        var course = form(ActivityKind.COURSE);
        var certificates = new ArrayList<Entry>();
        for (int i = 0; i < count; i++) {
            boolean isCourse = i % 2 == 1;
            var signature = isCourse
                    ? new Signature("leader", Role.COURSE_LEADER, day(i, count, DAYS))
                    : new Signature("supervisor", Role.SUPERVISOR, day(i, count, DAYS));
            certificates.add(new Certificate(
                    "i" + i,
                    isCourse ? course : service,
                    Optional.of(isCourse ? ActivityKind.COURSE : ActivityKind.CLINICAL_SERVICE),
                    List.of(isCourse ? "k0" : "p0"),
                    List.of(codes(3 * (i / 2), 4)),
                    List.of(signature),
                    Optional.empty(),
                    Optional.empty()));
        }
        return certificates;
    }

    private static CertificateForm form(ActivityKind kind) {
        return TargetCatalogue.standard().forms(Edition.HSLF_FS_2021_8).stream()
                .filter(form -> form.kind() == CertificateForm.Kind.ACTIVITY
                        && form.certifies().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private static DelmalCode[] codes(int from, int count) {
        return codes(Specialty.of("psykiatri"), from, count);
    }

    /** Some codes of a description, from a place in it, going round. */
    static DelmalCode[] codes(Specialty specialty, int from, int count) {
        var all = TargetCatalogue.standard()
                .get(specialty, Edition.HSLF_FS_2021_8)
                .delmal();
        var codes = new DelmalCode[count];
        for (int i = 0; i < count; i++) {
            codes[i] = all.get((from + i) % all.size()).code();
        }
        return codes;
    }

    /** The first day of the i-th of some equal parts of a number of days. */
    private static LocalDate day(int i, int parts, int days) {
        return START.plusDays((long) days * i / parts);
    }

    private MadeUpTrainings() {}
}
