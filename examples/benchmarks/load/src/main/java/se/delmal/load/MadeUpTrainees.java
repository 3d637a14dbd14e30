package se.delmal.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Delmal;
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
import se.delmal.record.CoursePurpose;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
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

/**
 * Made-up trainees by their numbers: the same number is always the same trainee. They are spread over ten tenants and over units of 20 to
 * 500 trainees, each unit with a director of studies. One director, who asks in the load run, has a hundred however many there are
 * in all, evenly spread among them, so that two sizes differ in what is there and not in what is asked for.
 */
final class MadeUpTrainees {

    static final String TENANT = "region-0";
    static final String DIRECTOR = "director-who-asks";
    static final int OF_DIRECTOR = 100;

    private static final int TENANTS = 10;
    private static final List<Integer> UNIT_SIZES = List.of(20, 60, 150, 500, 35, 90);
    private static final int UNITS_TOGETHER =
            UNIT_SIZES.stream().mapToInt(Integer::intValue).sum();
    private static final int TRAINEES_PER_SUPERVISOR = 3;
    private static final int TRAINEES_PER_HEAD = 12;

    private static final LocalDate FIRST_START = LocalDate.of(2021, 9, 1);
    private static final int STARTS_OVER_MONTHS = 48;
    private static final int DAYS = 1_800;

    private static final Edition EDITION = Edition.HSLF_FS_2021_8;
    private static final List<Specialty> SPECIALTIES = List.of(
            Specialty.of("psykiatri"),
            Specialty.of("allmanmedicin"),
            Specialty.of("kardiologi"),
            Specialty.of("kirurgi"));

    private final int count;

    /** Makes up so many trainees. */
    MadeUpTrainees(int count) {
        if (count < OF_DIRECTOR) {
            throw new IllegalArgumentException("At least " + OF_DIRECTOR + " trainees are needed, not " + count);
        }
        this.count = count;
    }

    /** Returns whether the director who asks has a trainee. */
    boolean isOfDirector(int number) {
        int apart = count / OF_DIRECTOR;
        return number % apart == 0 && number / apart < OF_DIRECTOR;
    }

    String tenant(int number) {
        return isOfDirector(number) ? TENANT : "region-" + number % TENANTS;
    }

    static String subject(int number) {
        return "trainee-" + number;
    }

    /** Returns who the tokens of the persons of a record say they are. */
    Map<String, String> subjects(int number) {
        return Map.of(
                "supervisor", "supervisor-" + number / TRAINEES_PER_SUPERVISOR,
                "head", "head-" + number / TRAINEES_PER_HEAD,
                "director",
                        isOfDirector(number)
                                ? DIRECTOR
                                : "director-" + number % TENANTS + "-" + unit(number / TENANTS));
    }

    /** Returns the unit of a place among the trainees of a tenant. */
    private static int unit(int place) {
        int unit = place / UNITS_TOGETHER * UNIT_SIZES.size();
        int rest = place % UNITS_TOGETHER;
        for (int size : UNIT_SIZES) {
            if (rest < size) {
                return unit;
            }
            rest -= size;
            unit++;
        }
        throw new IllegalStateException("The units hold " + UNITS_TOGETHER);
    }

    /** Returns a record of a number: of every thirty entries seven placements, four absences, six courses, and the rest. */
    static TraineeRecord record(int number, int entries) {
        var specialty = SPECIALTIES.get(number % SPECIALTIES.size());
        var start = FIRST_START.plusMonths(number % STARTS_OVER_MONTHS);
        var maker = new Maker(
                number,
                start,
                TargetCatalogue.standard().get(specialty, EDITION).delmal());
        var made = new ArrayList<Entry>();
        made.addAll(all(share(entries, 7), count -> place -> maker.placement(place, count)));
        made.addAll(all(share(entries, 4), count -> place -> maker.absence(place, count)));
        made.addAll(all(share(entries, 6), count -> place -> maker.course(place, count)));
        made.addAll(all(share(entries, 2), count -> place -> maker.auscultation(place, count)));
        made.addAll(all(share(entries, 4), count -> place -> maker.assessment(place, count)));
        made.addAll(all(share(entries, 3), count -> place -> maker.meeting(place, count)));
        made.addAll(all(entries - made.size(), count -> place -> maker.certificate(place, count)));
        return TraineeRecord.startingOn(start, specialty, EDITION)
                .licensedOn(start.minusMonths(2))
                .withSwedishAt(false)
                .employedAt("Enhet " + unit(number / TENANTS))
                .withPersons(
                        Person.of("trainee"),
                        Person.supervisor("supervisor", specialty, 2018),
                        Person.supervisor("head", specialty, 2015),
                        Person.supervisor("director", specialty, 2012))
                .assigning(
                        new RoleAssignment(Role.TRAINEE, "trainee", new OngoingSpan(start)),
                        new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "supervisor", new OngoingSpan(start)),
                        new RoleAssignment(Role.HEAD_OF_UNIT, "head", new OngoingSpan(start)),
                        new RoleAssignment(Role.DIRECTOR_OF_STUDIES, "director", new OngoingSpan(start)))
                .with(made.toArray(Entry[]::new))
                .completeFor(EnumSet.allOf(EntryKind.class));
    }

    private static int share(int count, int ofThirty) {
        return count * ofThirty / 30;
    }

    private static List<Entry> all(int count, IntFunction<IntFunction<Entry>> made) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(made.apply(count))
                .toList();
    }

    /** Makes the entries of one record. */
    private record Maker(int number, LocalDate start, List<Delmal> description) {

        private static final List<CareSetting> SETTINGS =
                List.of(CareSetting.OTHER_PRIMARY_CARE, CareSetting.ACUTE_CARE, CareSetting.PSYCHIATRY);
        private static final List<Integer> PERCENTS = List.of(100, 80, 100, 75, 90);
        private static final List<AbsenceKind> REASONS =
                List.of(AbsenceKind.VACATION, AbsenceKind.SICK, AbsenceKind.PARENTAL, AbsenceKind.CARE_OF_CHILD);
        private static final Optional<String> SUPERVISOR = Optional.of("supervisor");

        Entry placement(int place, int count) {
            var placement = Placement.at(
                            "p" + place,
                            "Enhet " + (number + place) % 40,
                            SETTINGS.get((number + place) % SETTINGS.size()),
                            DateSpan.of(day(place, count), day(place + 1, count).minusDays(1)),
                            WorkingFraction.ofPercent(PERCENTS.get((number + place) % PERCENTS.size())))
                    .serving(codes(place, 4))
                    .supervisedBy("supervisor");
            return place * 10 / count == 0 ? placement.asFoundationTraining() : placement;
        }

        Entry absence(int place, int count) {
            var from = day(place, count).plusDays(DAYS / count / 2 + number % 10);
            return new Absence(
                    "f" + place,
                    REASONS.get((number + place) % REASONS.size()),
                    DateSpan.of(from, from.plusDays(DAYS / count / 10)),
                    AbsenceExtent.WHOLE);
        }

        Entry course(int place, int count) {
            var from = day(place, count).plusDays(1 + number % 7);
            return new Course(
                    "k" + place,
                    "Kurs " + (number + place) % 100,
                    CoursePurpose.DELMAL,
                    DateSpan.of(from, from.plusDays(2)),
                    Optional.of("head"),
                    Optional.empty(),
                    Optional.of(true),
                    Optional.empty(),
                    List.of(codes(5 * place, 3)));
        }

        Entry auscultation(int place, int count) {
            return new Auscultation(
                    "a" + place,
                    "Enhet " + place,
                    DateSpan.on(day(place, count)),
                    SUPERVISOR,
                    List.of(codes(place, 1)));
        }

        Entry assessment(int place, int count) {
            return new Assessment(
                    "b" + place,
                    place % 4 == 0 ? AssessmentMethod.EXTERNAL : AssessmentMethod.MINI_CEX,
                    day(place, count),
                    AssessmentOutcome.AS_EXPECTED,
                    SUPERVISOR,
                    Optional.empty(),
                    Optional.of(true),
                    Optional.of(true),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(codes(7 * place, 2)));
        }

        Entry meeting(int place, int count) {
            return new Meeting(
                    "m" + place,
                    MeetingKind.RECONCILIATION,
                    day(place, count),
                    Optional.of(List.of(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR)),
                    Optional.of(true),
                    Optional.empty());
        }

        Entry certificate(int place, int count) {
            boolean isCourse = place % 2 == 1;
            return new Certificate(
                    "i" + place,
                    isCourse ? Forms.COURSE : Forms.SERVICE,
                    Optional.of(isCourse ? ActivityKind.COURSE : ActivityKind.CLINICAL_SERVICE),
                    List.of(isCourse ? "k0" : "p0"),
                    List.of(codes(3 * place, 4)),
                    List.of(
                            isCourse
                                    ? new Signature("head", Role.COURSE_LEADER, day(place, count))
                                    : new Signature("supervisor", Role.SUPERVISOR, day(place, count))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private DelmalCode[] codes(int from, int many) {
            var codes = new DelmalCode[many];
            for (int i = 0; i < many; i++) {
                codes[i] = description
                        .get((number + from + i) % description.size())
                        .code();
            }
            return codes;
        }

        private LocalDate day(int part, int parts) {
            return start.plusDays((long) DAYS * part / parts);
        }
    }

    /** The forms for what is certified. */
    private static final class Forms {

        static final CertificateForm SERVICE = form(ActivityKind.CLINICAL_SERVICE);
        static final CertificateForm COURSE = form(ActivityKind.COURSE);

        private static CertificateForm form(ActivityKind kind) {
            return TargetCatalogue.standard().forms(EDITION).stream()
                    .filter(form -> form.kind() == CertificateForm.Kind.ACTIVITY
                            && form.certifies().contains(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
