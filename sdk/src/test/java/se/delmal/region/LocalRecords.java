package se.delmal.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.ActivityLog;
import se.delmal.record.Approval;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.CareSetting;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
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
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/**
 * Made-up trainees in general medicine and what happens to them, in short words. The trainee starts on Monday 6 February 2023 and serves
 * full time at the own health centre, without an end: training years run from 6 February, and 60 months end on 5 February 2028.
 */
final class LocalRecords {

    static final String HOME = "Björkdalens vårdcentral";
    static final String START = "2023-02-06";

    static final Specialty GENERAL_MEDICINE = Specialty.of("allmanmedicin");

    /** Under SOSFS 2015:8, at full time, with nothing else told: of every kind of entry all there is. */
    static TraineeRecord trainee() {
        return under(Edition.SOSFS_2015_8);
    }

    static TraineeRecord under(Edition edition) {
        return TraineeRecord.startingOn(day(START), GENERAL_MEDICINE, edition)
                .licensedOn(day("2023-01-16"))
                .withSwedishAt(true)
                .employedAt(HOME)
                .with(atHome("home", new OngoingSpan(day(START))));
    }

    /** In allmäntjänstgöring from 6 February 2023: 18 months, through 5 August 2024. */
    static TraineeRecord practising() {
        return new TraineeRecord(
                        Programme.AT,
                        Optional.empty(),
                        Optional.empty(),
                        TraineeRecord.NATIONAL_PROFILE,
                        day(START),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(HOME),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        EnumSet.allOf(EntryKind.class))
                .with(atHome("home", span(START, "2024-08-05")));
    }

    /** The same record, of which not all is told. */
    static TraineeRecord untold(TraineeRecord record) {
        return record.completeFor(Set.of());
    }

    /** The record with a person in a role from the start. */
    static TraineeRecord having(TraineeRecord record, Role role, Person person) {
        return record.withPersons(person)
                .assigning(new RoleAssignment(role, person.ref(), new OngoingSpan(day(START))));
    }

    /** The record with facts of the unit. */
    static TraineeRecord unit(TraineeRecord record, UnitFactsChange change) {
        var facts = new Facts();
        change.to(facts);
        return record.withUnit(facts.told());
    }

    /** Sets some facts. */
    interface UnitFactsChange {
        void to(Facts facts);
    }

    /** Facts of a unit, none of them told. */
    static final class Facts {
        Optional<Integer> specialists = Optional.empty();
        Optional<Integer> trainedSupervisors = Optional.empty();
        Optional<Integer> listedPatients = Optional.empty();
        Optional<Set<se.delmal.record.UnitEquipment>> equipment = Optional.empty();
        Optional<Set<se.delmal.record.UnitActivity>> activities = Optional.empty();
        Optional<LocalDate> checklistPassed = Optional.empty();
        Optional<LocalDate> lastReview = Optional.empty();
        Optional<Boolean> advertised = Optional.empty();
        Optional<Boolean> directorAccess = Optional.empty();
        Optional<LocalDate> directorConsulted = Optional.empty();
        Optional<Boolean> courseBudget = Optional.empty();
        Optional<Boolean> director = Optional.empty();

        UnitFacts told() {
            return new UnitFacts(
                    Optional.of(HOME),
                    specialists,
                    trainedSupervisors,
                    listedPatients,
                    equipment,
                    activities,
                    checklistPassed,
                    lastReview,
                    advertised,
                    directorAccess,
                    directorConsulted,
                    courseBudget,
                    director);
        }
    }

    static Placement atHome(String ref, Span span) {
        return Placement.at(ref, HOME, CareSetting.OWN_HEALTH_CENTRE, span, WorkingFraction.FULL_TIME);
    }

    /** A placement at a hospital, away from home. */
    static Placement away(String ref, String from, String through) {
        return Placement.at(
                ref,
                "Medicinkliniken, Södra sjukhuset",
                CareSetting.OTHER_HOSPITAL,
                span(from, through),
                WorkingFraction.FULL_TIME);
    }

    /** The trainee at home but for one placement away. */
    static TraineeRecord awayOnce(String from, String through) {
        return trainee()
                .withEntries(List.of(
                        atHome("home", span(START, day(from).minusDays(1).toString())),
                        away("away", from, through),
                        atHome("back", new OngoingSpan(day(through).plusDays(1)))));
    }

    static Document document(String ref, DocumentKind kind, String on) {
        return new Document(
                ref,
                kind,
                day(on),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A document with some parts. */
    static Document document(String ref, DocumentKind kind, String on, DocumentPart... parts) {
        return changed(
                document(ref, kind, on),
                Set.of(parts),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A document that some roles approved, all on one day. */
    static Document approved(Document document, String on, Role... by) {
        var approvals =
                Arrays.stream(by).map(role -> new Approval(role, day(on))).toList();
        var all = new java.util.ArrayList<>(document.approvals());
        all.addAll(approvals);
        return changed(document, document.parts(), all, document.consulted(), document.recipients(), document.about());
    }

    static Document consulting(Document document, Role... consulted) {
        return changed(
                document,
                document.parts(),
                document.approvals(),
                Optional.of(List.of(consulted)),
                document.recipients(),
                document.about());
    }

    static Document sentTo(Document document, Role... recipients) {
        return changed(
                document,
                document.parts(),
                document.approvals(),
                document.consulted(),
                Optional.of(List.of(recipients)),
                document.about());
    }

    static Document about(Document document, String ref) {
        return changed(
                document,
                document.parts(),
                document.approvals(),
                document.consulted(),
                document.recipients(),
                Optional.of(ref));
    }

    private static Document changed(
            Document document,
            Set<DocumentPart> parts,
            List<Approval> approvals,
            Optional<List<Role>> consulted,
            Optional<List<Role>> recipients,
            Optional<String> about) {
        return new Document(
                document.ref(),
                document.document(),
                document.on(),
                parts,
                approvals,
                consulted,
                recipients,
                about,
                document.clinic(),
                document.delmalPlanned(),
                document.delmalAssessmentPlanned());
    }

    /** A documented meeting with everybody who was there. */
    static Meeting meeting(String ref, MeetingKind kind, String on, Role... attendees) {
        return new Meeting(ref, kind, day(on), Optional.of(List.of(attendees)), Optional.of(true), Optional.empty());
    }

    /** A meeting of which only the day is told. */
    static Meeting barely(String ref, MeetingKind kind, String on) {
        return new Meeting(ref, kind, day(on), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Assessment assessment(String ref, AssessmentMethod method, String on) {
        return new Assessment(
                ref,
                method,
                day(on),
                AssessmentOutcome.AS_EXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Assessment attended(Assessment assessment, Role... attendees) {
        return new Assessment(
                assessment.ref(),
                assessment.method(),
                assessment.on(),
                assessment.outcome(),
                assessment.assessor(),
                assessment.placement(),
                assessment.documented(),
                assessment.fedBack(),
                assessment.methodAgreed(),
                Optional.of(List.of(attendees)),
                assessment.paidBy(),
                assessment.delmal());
    }

    /** Assessments by one method, on the first of as many months. */
    static Entry[] assessments(AssessmentMethod method, String firstDay, int count) {
        var all = new Entry[count];
        for (int i = 0; i < count; i++) {
            all[i] = assessment(
                    method.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + i + "-" + firstDay,
                    method,
                    day(firstDay).plusMonths(i).toString());
        }
        return all;
    }

    static Course course(String ref, CoursePurpose purpose, String from, String through) {
        return new Course(
                ref,
                "Kursen " + ref,
                purpose,
                span(from, through),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static ActivityLog log(String ref, LoggedActivity activity, String from, String through, String amount) {
        return new ActivityLog(
                ref,
                activity,
                span(from, through),
                Optional.of(new BigDecimal(amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Supervision supervision(String ref, String from, String through, int minutes) {
        return new Supervision(ref, span(from, through), minutes, Optional.empty(), Optional.of(true));
    }

    static Concern concern(String ref, ConcernKind kind, String on, ConcernMeasure... measures) {
        return new Concern(ref, kind, day(on), Optional.empty(), Set.of(measures), false);
    }

    static Concern told(Concern concern, Role... notified) {
        return new Concern(
                concern.ref(),
                concern.concern(),
                concern.on(),
                Optional.of(List.of(notified)),
                concern.measures(),
                concern.resolved());
    }

    /** A certificate of the whole training on the first form of its kind. */
    static Certificate certificate(String ref, Edition edition, CertificateForm.Kind kind, Signature... signatures) {
        var form = TargetCatalogue.standard().forms(edition).stream()
                .filter(one -> one.kind() == kind && one.programme() == Programme.ST)
                .findFirst()
                .orElseThrow();
        return new Certificate(
                ref,
                form,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(signatures),
                Optional.empty(),
                Optional.empty());
    }

    static Signature signed(String person, Role role, String on) {
        return new Signature(person, role, day(on));
    }

    /** A person of whom it is told what they are: no specialist, without supervisor training. */
    static Person layman(String ref) {
        return new Person(
                ref,
                Optional.empty(),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.of(List.of()),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static DateSpan span(String from, String through) {
        return DateSpan.of(day(from), day(through));
    }

    private LocalRecords() {}
}
