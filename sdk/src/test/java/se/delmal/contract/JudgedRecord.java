package se.delmal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.delmal.catalogue.ActivityKind;
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
import se.delmal.record.Auscultation;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Clinic;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.Course;
import se.delmal.record.CoursePurpose;
import se.delmal.record.CreditKind;
import se.delmal.record.CreditedService;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.ImprovementWork;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.Supervision;
import se.delmal.record.TraineeRecord;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/**
 * A made-up record, sense or nonsense, the day to judge it on, and what may be planned beyond that day. The same seed gives the
 * same.
 *
 * @param seed  what it is made from
 * @param record  the record
 * @param asOf  the day to judge it on
 * @param later  entries that begin after the day, and that nothing in the record refers to
 */
record JudgedRecord(long seed, TraineeRecord record, LocalDate asOf, List<Entry> later) {

    private static final List<String> PEOPLE = List.of("one", "two", "three", "four");

    private static final EntryKind[] KINDS = EntryKind.values();

    /** A certificate is there before it is signed, and so never lies past a day. */
    private static final EntryKind[] LATER_KINDS =
            EnumSet.complementOf(EnumSet.of(EntryKind.CERTIFICATE)).toArray(EntryKind[]::new);

    /** Returns records from the first seeds. */
    static List<JudgedRecord> some(int count) {
        return IntStream.range(0, count).mapToObj(JudgedRecord::of).toList();
    }

    private static JudgedRecord of(long seed) {
        return new Maker(new Random(seed)).make(seed);
    }

    @Override
    public String toString() {
        return "the made-up record " + seed + " as of " + asOf;
    }

    /** Makes one record; each question to chance is asked in a fixed order. */
    private static final class Maker {

        private final Random chance;

        Maker(Random chance) {
            this.chance = chance;
        }

        JudgedRecord make(long seed) {
            var programme = oneOf(Programme.ST, Programme.ST, Programme.ST, Programme.BT, Programme.AT);
            var edition = oneOf(Edition.values());
            var started = LocalDate.of(2012, 1, 1).plusDays(chance.nextInt(5_000));
            var asOf = started.plusDays(chance.nextInt(3_000) - 100);
            var record = new TraineeRecord(
                    programme,
                    perhaps(programme == Programme.ST, this::specialty),
                    perhaps(programme == Programme.ST, () -> edition),
                    TraineeRecord.NATIONAL_PROFILE,
                    started,
                    perhaps(() -> around(started, 400)),
                    perhaps(chance::nextBoolean),
                    perhaps(chance::nextBoolean),
                    perhaps(() -> around(asOf, 800)),
                    perhaps(() -> around(asOf, 1_500)),
                    perhaps(this::unit),
                    PEOPLE.stream().map(this::person).toList(),
                    perhaps(() -> assignments(started)),
                    Optional.empty(),
                    entries("e", KINDS, chance.nextInt(25), started.minusDays(60), asOf.plusDays(60)),
                    chance.nextBoolean() ? EnumSet.allOf(EntryKind.class) : some(EntryKind.class));
            return new JudgedRecord(
                    seed,
                    record,
                    asOf,
                    entries("later", LATER_KINDS, 1 + chance.nextInt(10), asOf.plusDays(1), asOf.plusDays(900)));
        }

        private List<Entry> entries(String prefix, EntryKind[] kinds, int count, LocalDate from, LocalDate through) {
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < count; i++) {
                var first = between(from, through);
                var kind = oneOf(kinds);
                entries.add(entry(kind, prefix + i, first, first.plusDays(chance.nextInt(300))));
            }
            return entries;
        }

        private Entry entry(EntryKind kind, String ref, LocalDate first, LocalDate last) {
            return switch (kind) {
                case PLACEMENT ->
                    new Placement(
                            ref,
                            unit(),
                            oneOf(CareSetting.values()),
                            perhaps(() -> oneOf(Clinic.values())),
                            chance.nextBoolean(),
                            span(first, last),
                            WorkingFraction.ofPercent(1 + chance.nextInt(100)),
                            perhaps(this::somebody),
                            perhaps(() -> chance.nextInt(20)),
                            codes());
                case ABSENCE -> new Absence(ref, oneOf(AbsenceKind.values()), span(first, last), extent());
                case CREDITED_SERVICE ->
                    new CreditedService(
                            ref,
                            oneOf(CreditKind.values()),
                            chance.nextInt(40),
                            chance.nextInt(60),
                            Optional.of(first),
                            perhaps(() -> "studierektorn"),
                            codes());
                case COURSE ->
                    new Course(
                            ref,
                            "Kurs",
                            oneOf(CoursePurpose.values()),
                            span(first, last),
                            perhaps(this::somebody),
                            perhaps(this::roles),
                            perhaps(chance::nextBoolean),
                            perhaps(() -> oneOf(Clinic.values())),
                            codes());
                case AUSCULTATION -> new Auscultation(ref, unit(), span(first, last), perhaps(this::somebody), codes());
                case ASSESSMENT ->
                    new Assessment(
                            ref,
                            oneOf(AssessmentMethod.values()),
                            first,
                            oneOf(AssessmentOutcome.values()),
                            perhaps(this::somebody),
                            Optional.empty(),
                            perhaps(chance::nextBoolean),
                            perhaps(chance::nextBoolean),
                            perhaps(chance::nextBoolean),
                            perhaps(this::roles),
                            perhaps(() -> oneOf(Role.values())),
                            codes());
                case SUPERVISION ->
                    new Supervision(
                            ref,
                            span(first, last),
                            chance.nextInt(120),
                            perhaps(this::somebody),
                            perhaps(chance::nextBoolean));
                case MEETING ->
                    new Meeting(
                            ref,
                            oneOf(MeetingKind.values()),
                            first,
                            perhaps(this::roles),
                            perhaps(chance::nextBoolean),
                            Optional.empty());
                case DOCUMENT ->
                    new Document(
                            ref,
                            oneOf(DocumentKind.values()),
                            first,
                            some(DocumentPart.class),
                            roles().stream()
                                    .map(role -> new Approval(role, last))
                                    .toList(),
                            perhaps(this::roles),
                            perhaps(this::roles),
                            Optional.empty(),
                            perhaps(() -> oneOf(Clinic.values())),
                            codes(),
                            codes());
                case WRITTEN_WORK ->
                    new WrittenWork(
                            ref,
                            "Arbete",
                            oneOf(WrittenWorkForm.values()),
                            span(first, last),
                            perhaps(() -> BigDecimal.valueOf(chance.nextInt(200), 1)),
                            chance.nextBoolean(),
                            perhaps(() -> first),
                            perhaps(() -> last),
                            perhaps(this::somebody),
                            codes());
                case IMPROVEMENT_WORK ->
                    new ImprovementWork(
                            ref,
                            "Arbete",
                            span(first, last),
                            chance.nextBoolean(),
                            chance.nextBoolean(),
                            chance.nextBoolean(),
                            codes());
                case ACTIVITY_LOG ->
                    new ActivityLog(
                            ref,
                            oneOf(LoggedActivity.values()),
                            span(first, last),
                            perhaps(() -> BigDecimal.valueOf(chance.nextInt(500), 1)),
                            Optional.empty(),
                            Optional.empty(),
                            perhaps(this::somebody),
                            perhaps(() -> oneOf(Role.values())));
                case CONCERN ->
                    new Concern(
                            ref,
                            oneOf(ConcernKind.values()),
                            first,
                            perhaps(this::roles),
                            some(ConcernMeasure.class),
                            chance.nextBoolean());
                case CERTIFICATE ->
                    new Certificate(
                            ref,
                            form(),
                            perhaps(() -> oneOf(ActivityKind.values())),
                            List.of(),
                            codes(),
                            signatures(first),
                            perhaps(this::roles),
                            perhaps(chance::nextBoolean));
            };
        }

        private Person person(String ref) {
            return chance.nextBoolean()
                    ? Person.of(ref)
                    : Person.supervisor(ref, specialty(), 2000 + chance.nextInt(25));
        }

        private List<RoleAssignment> assignments(LocalDate started) {
            return roles().stream()
                    .map(role -> new RoleAssignment(role, somebody(), span(started, around(started, 900))))
                    .toList();
        }

        private List<Signature> signatures(LocalDate from) {
            return roles().stream()
                    .map(role -> new Signature(somebody(), role, from.plusDays(chance.nextInt(60))))
                    .toList();
        }

        private CertificateForm form() {
            var forms = TargetCatalogue.standard().forms(oneOf(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8));
            return forms.get(chance.nextInt(forms.size()));
        }

        private AbsenceExtent extent() {
            var share = WorkingFraction.ofPercent(1 + chance.nextInt(100));
            return oneOf(AbsenceExtent.WHOLE, new AbsenceExtent.OfService(share), new AbsenceExtent.OfFullTime(share));
        }

        private Span span(LocalDate first, LocalDate last) {
            return last.isBefore(first) || chance.nextInt(6) == 0 ? new OngoingSpan(first) : DateSpan.of(first, last);
        }

        private Specialty specialty() {
            return Specialty.of(oneOf("psykiatri", "allmanmedicin", "geriatrik"));
        }

        private List<DelmalCode> codes() {
            return IntStream.range(0, chance.nextInt(4))
                    .mapToObj(any -> new DelmalCode(oneOf(DelmalCode.Series.values()), 1 + chance.nextInt(18)))
                    .toList();
        }

        private List<Role> roles() {
            return IntStream.range(0, chance.nextInt(4))
                    .mapToObj(any -> oneOf(Role.values()))
                    .toList();
        }

        private String unit() {
            return oneOf("Norra kliniken", "Södra kliniken", "Ekens vårdcentral");
        }

        private String somebody() {
            return PEOPLE.get(chance.nextInt(PEOPLE.size()));
        }

        private LocalDate around(LocalDate day, int days) {
            return day.plusDays(chance.nextInt(2 * days) - days);
        }

        private LocalDate between(LocalDate from, LocalDate through) {
            long days = through.toEpochDay() - from.toEpochDay();
            return days <= 0 ? from : from.plusDays(chance.nextInt(Math.toIntExact(days)));
        }

        private <E extends Enum<E>> Set<E> some(Class<E> kind) {
            var some = EnumSet.allOf(kind);
            some.removeIf(any -> chance.nextBoolean());
            return some;
        }

        private <T> Optional<T> perhaps(Supplier<? extends T> value) {
            return perhaps(false, value);
        }

        private <T> Optional<T> perhaps(boolean certainly, Supplier<? extends T> value) {
            return certainly || chance.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
        }

        @SafeVarargs
        private <T> T oneOf(T... values) {
            return values[chance.nextInt(values.length)];
        }
    }
}
