package se.delmal.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.record.Absence;
import se.delmal.record.AbsenceKind;
import se.delmal.record.ActivityLog;
import se.delmal.record.ActivityMode;
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
import se.delmal.record.PartnerOrganisation;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.Supervision;
import se.delmal.record.SupervisorTraining;
import se.delmal.record.TraineeRecord;
import se.delmal.record.UnitActivity;
import se.delmal.record.UnitEquipment;
import se.delmal.record.UnitFacts;
import se.delmal.record.Withdrawal;
import se.delmal.record.WrittenWork;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.Programme;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/**
 * Builds the record that a draft without faults is, with the defaults of the contract. What throws here has slipped through a
 * constraint, and is a bug.
 */
final class RecordBuilder {

    private final EditionFacts facts;

    RecordBuilder(EditionFacts facts) {
        this.facts = facts;
    }

    TraineeRecord record(TrainingRecordDraft draft) {
        var entries = list(draft.entries(), this::entry);
        return new TraineeRecord(
                constant(Programme.class, draft.programme()).orElse(Programme.ST),
                Codes.specialty(draft.specialty()),
                constant(Edition.class, draft.edition()),
                profile(draft.profile()),
                day(draft.started()),
                Codes.day(draft.licensed()),
                Optional.ofNullable(draft.swedishAt()),
                Optional.ofNullable(draft.doctoralDegree()),
                Codes.day(draft.btApproved()),
                Codes.day(draft.plannedEnd()),
                Optional.ofNullable(draft.employmentUnit()),
                list(draft.persons(), RecordBuilder::person),
                told(draft.assignments(), RecordBuilder::assignment),
                Optional.ofNullable(draft.unit()).map(RecordBuilder::unit),
                entries,
                toldConstants(EntryKind.class, draft.completeFor()).orElseGet(() -> kindsOf(entries)));
    }

    private static Set<EntryKind> kindsOf(List<Entry> entries) {
        return entries.stream()
                .map(Entry::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
    }

    /** Returns the case that a draft without faults is. */
    static SigningCase signing(SigningDraft draft) {
        var signing = SigningCase.of(
                        must(constant(Edition.class, draft.edition())),
                        must(draft.annex()),
                        Codes.specialty(draft.specialty()),
                        day(draft.on()),
                        person(must(draft.signer())),
                        list(draft.signerRoles(), RecordBuilder::role))
                .beside(list(draft.otherSigners(), RecordBuilder::signature).toArray(Signature[]::new));
        if (draft.trainee() != null) {
            signing = signing.aboutTrainee(draft.trainee());
        }
        if (draft.unit() != null) {
            signing = signing.employedAt(draft.unit());
        }
        if (draft.consulted() != null) {
            signing = signing.consulting(
                    list(draft.consulted(), RecordBuilder::role).toArray(Role[]::new));
        }
        return draft.appointedByHead() == null ? signing : signing.appointedByHead(draft.appointedByHead());
    }

    /** Returns the id of the profile that applies. */
    static String profile(@Nullable String told) {
        return Optional.ofNullable(told).orElse(TraineeRecord.NATIONAL_PROFILE);
    }

    private static Signature signature(SignatureDraft draft) {
        return new Signature(must(draft.by()), role(draft.role()), day(draft.on()));
    }

    private static Person person(PersonDraft draft) {
        return new Person(
                must(draft.ref()),
                Optional.ofNullable(draft.displayName()),
                told(draft.specialties(), slug -> must(Codes.specialty(slug))),
                Optional.ofNullable(draft.unit()),
                told(draft.supervisorTraining(), RecordBuilder::training),
                Optional.ofNullable(draft.doctoralDegree()),
                Optional.ofNullable(draft.clinicalFraction()).map(WorkingFraction::ofPercent),
                number(draft.birthYear()),
                Optional.ofNullable(draft.replacementPlanned()));
    }

    private static SupervisorTraining training(SupervisorTrainingDraft draft) {
        return new SupervisorTraining(
                Optional.ofNullable(draft.name()), must(number(draft.year())), Optional.ofNullable(draft.stSpecific()));
    }

    private static RoleAssignment assignment(AssignmentDraft draft) {
        return new RoleAssignment(role(draft.role()), must(draft.holder()), span(draft.valid()));
    }

    private static UnitFacts unit(UnitFactsDraft draft) {
        return new UnitFacts(
                Optional.ofNullable(draft.name()),
                number(draft.specialistsInSpecialty()),
                number(draft.trainedSupervisors()),
                number(draft.listedPatients()),
                toldConstants(UnitEquipment.class, draft.equipment()),
                toldConstants(UnitActivity.class, draft.activities()),
                Codes.day(draft.checklistPassed()),
                Codes.day(draft.lastExternalReview()),
                Optional.ofNullable(draft.postAdvertised()),
                Optional.ofNullable(draft.directorHasPostAccess()),
                Codes.day(draft.directorConsultedOnRecruitment()),
                Optional.ofNullable(draft.courseBudgetReceived()),
                Optional.ofNullable(draft.directorOfStudiesAvailable()));
    }

    private Entry entry(EntryDraft draft) {
        if (draft.placement() != null) {
            return placement(draft.placement());
        } else if (draft.absence() != null) {
            return absence(draft.absence());
        } else if (draft.creditedService() != null) {
            return creditedService(draft.creditedService());
        } else if (draft.course() != null) {
            return course(draft.course());
        } else if (draft.auscultation() != null) {
            return auscultation(draft.auscultation());
        } else if (draft.assessment() != null) {
            return assessment(draft.assessment());
        } else if (draft.supervision() != null) {
            return supervision(draft.supervision());
        } else if (draft.meeting() != null) {
            return meeting(draft.meeting());
        } else if (draft.document() != null) {
            return document(draft.document());
        } else if (draft.writtenWork() != null) {
            return writtenWork(draft.writtenWork());
        } else if (draft.improvementWork() != null) {
            return improvementWork(draft.improvementWork());
        } else if (draft.activityLog() != null) {
            return activityLog(draft.activityLog());
        } else if (draft.concern() != null) {
            return concern(draft.concern());
        }
        return certificate(must(draft.certificate()));
    }

    private static Placement placement(PlacementDraft draft) {
        return new Placement(
                must(draft.ref()),
                must(draft.unit()),
                must(constant(CareSetting.class, draft.setting())),
                constant(Clinic.class, draft.clinic()),
                flag(draft.bt()),
                span(draft.span()),
                WorkingFraction.ofPercent(must(draft.fraction())),
                Optional.ofNullable(draft.supervisor()),
                number(draft.returnDays()),
                codes(draft.delmal()));
    }

    private static Absence absence(AbsenceDraft draft) {
        var share = Optional.ofNullable(draft.share()).map(WorkingFraction::ofPercent);
        return new Absence(
                must(draft.ref()),
                must(constant(AbsenceKind.class, draft.reason())),
                span(draft.span()),
                switch (constant(AbsenceExtentKind.class, draft.extent()).orElse(AbsenceExtentKind.WHOLE)) {
                    case WHOLE -> AbsenceExtent.WHOLE;
                    case OF_SERVICE -> new AbsenceExtent.OfService(must(share));
                    case OF_FULL_TIME -> new AbsenceExtent.OfFullTime(must(share));
                });
    }

    private static CreditedService creditedService(CreditedServiceDraft draft) {
        return new CreditedService(
                must(draft.ref()),
                must(constant(CreditKind.class, draft.credit())),
                number(draft.months()).orElse(0),
                number(draft.days()).orElse(0),
                Codes.day(draft.decided()),
                Optional.ofNullable(draft.decidedBy()),
                codes(draft.delmal()));
    }

    private static Course course(CourseDraft draft) {
        return new Course(
                must(draft.ref()),
                must(draft.title()),
                constant(CoursePurpose.class, draft.purpose()).orElse(CoursePurpose.DELMAL),
                span(draft.span()),
                Optional.ofNullable(draft.courseLeader()),
                told(draft.attendees(), RecordBuilder::role),
                Optional.ofNullable(draft.approvedBySupervisor()),
                constant(Clinic.class, draft.replaces()),
                codes(draft.delmal()));
    }

    private static Auscultation auscultation(AuscultationDraft draft) {
        return new Auscultation(
                must(draft.ref()),
                must(draft.unit()),
                span(draft.span()),
                Optional.ofNullable(draft.supervisor()),
                codes(draft.delmal()));
    }

    private static Assessment assessment(AssessmentDraft draft) {
        return new Assessment(
                must(draft.ref()),
                must(constant(AssessmentMethod.class, draft.method())),
                day(draft.on()),
                constant(AssessmentOutcome.class, draft.outcome()).orElse(AssessmentOutcome.NOT_JUDGED),
                Optional.ofNullable(draft.assessor()),
                Optional.ofNullable(draft.placement()),
                Optional.ofNullable(draft.documented()),
                Optional.ofNullable(draft.fedBack()),
                Optional.ofNullable(draft.methodAgreed()),
                told(draft.attendees(), RecordBuilder::role),
                constant(Role.class, draft.paidBy()),
                codes(draft.delmal()));
    }

    private static Supervision supervision(SupervisionDraft draft) {
        return new Supervision(
                must(draft.ref()),
                span(draft.span()),
                must(number(draft.minutes())),
                Optional.ofNullable(draft.supervisor()),
                Optional.ofNullable(draft.documented()));
    }

    private static Meeting meeting(MeetingDraft draft) {
        return new Meeting(
                must(draft.ref()),
                must(constant(MeetingKind.class, draft.meeting())),
                day(draft.on()),
                told(draft.attendees(), RecordBuilder::role),
                Optional.ofNullable(draft.documented()),
                Optional.ofNullable(draft.about()));
    }

    private static Document document(DocumentDraft draft) {
        return new Document(
                must(draft.ref()),
                must(constant(DocumentKind.class, draft.document())),
                day(draft.on()),
                toldConstants(DocumentPart.class, draft.parts()).orElse(Set.of()),
                list(draft.approvals(), approval -> new Approval(role(approval.role()), day(approval.on()))),
                told(draft.consulted(), RecordBuilder::role),
                told(draft.recipients(), RecordBuilder::role),
                Optional.ofNullable(draft.about()),
                constant(Clinic.class, draft.clinic()),
                codes(draft.delmalPlanned()),
                codes(draft.delmalAssessmentPlanned()));
    }

    private static WrittenWork writtenWork(WrittenWorkDraft draft) {
        return new WrittenWork(
                must(draft.ref()),
                must(draft.title()),
                must(constant(WrittenWorkForm.class, draft.form())),
                span(draft.span()),
                Optional.ofNullable(draft.weeks()),
                flag(draft.approved()),
                Codes.day(draft.planDecided()),
                Codes.day(draft.creditDecided()),
                Optional.ofNullable(draft.scientificSupervisor()),
                codes(draft.delmal()));
    }

    private static ImprovementWork improvementWork(ImprovementWorkDraft draft) {
        return new ImprovementWork(
                must(draft.ref()),
                must(draft.title()),
                span(draft.span()),
                flag(draft.reportedOrally()),
                flag(draft.reportedInWriting()),
                flag(draft.approved()),
                codes(draft.delmal()));
    }

    private static ActivityLog activityLog(ActivityLogDraft draft) {
        return new ActivityLog(
                must(draft.ref()),
                must(constant(LoggedActivity.class, draft.activity())),
                span(draft.span()),
                Optional.ofNullable(draft.amount()),
                constant(ActivityMode.class, draft.mode()),
                constant(PartnerOrganisation.class, draft.partner()),
                Optional.ofNullable(draft.instructor()),
                constant(Role.class, draft.readinessDecidedBy()));
    }

    private static Concern concern(ConcernDraft draft) {
        return new Concern(
                must(draft.ref()),
                must(constant(ConcernKind.class, draft.concern())),
                day(draft.on()),
                told(draft.notified(), RecordBuilder::role),
                toldConstants(ConcernMeasure.class, draft.measures()).orElse(Set.of()),
                flag(draft.resolved()));
    }

    private Certificate certificate(CertificateDraft draft) {
        CertificateForm form = must(facts.form(draft.annex()));
        return new Certificate(
                must(draft.ref()),
                form,
                constant(ActivityKind.class, draft.covers()),
                list(draft.of(), ref -> ref),
                codes(draft.delmal()),
                list(draft.signatures(), RecordBuilder::signature),
                told(draft.consulted(), RecordBuilder::role),
                Optional.ofNullable(draft.appointedByHead()),
                Optional.ofNullable(draft.withdrawn())
                        .map(withdrawn ->
                                new Withdrawal(must(withdrawn.by()), day(withdrawn.on()), must(withdrawn.reason()))));
    }

    private static LocalDate day(@Nullable String text) {
        return must(Codes.day(text));
    }

    private static Span span(@Nullable DateSpanDraft draft) {
        var span = must(draft);
        return Span.of(day(span.from()), Codes.day(span.through()));
    }

    private static Role role(@Nullable String name) {
        return must(constant(Role.class, name));
    }

    private static boolean flag(@Nullable Boolean told) {
        return told != null && told;
    }

    private static Optional<Integer> number(@Nullable BigDecimal told) {
        return Optional.ofNullable(told).map(BigDecimal::intValueExact);
    }

    private static List<DelmalCode> codes(@Nullable List<@Nullable String> told) {
        return list(told, code -> must(Codes.delmal(code)));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Codes.constant(type, name);
    }

    private static <E extends Enum<E>> Optional<Set<E>> toldConstants(
            Class<E> type, @Nullable List<@Nullable String> told) {
        return told(told, name -> must(constant(type, name)))
                .map(constants -> constants.isEmpty() ? Set.of() : EnumSet.copyOf(constants));
    }

    private static <D, T> List<T> list(@Nullable List<@Nullable D> told, Function<D, T> meaning) {
        return told(told, meaning).orElse(List.of());
    }

    private static <D, T> Optional<List<T>> told(@Nullable List<@Nullable D> told, Function<D, T> meaning) {
        return Optional.ofNullable(told)
                .map(all -> all.stream().map(one -> meaning.apply(must(one))).toList());
    }

    private static <T> T must(@Nullable T told) {
        if (told == null) {
            throw new IllegalStateException("A draft without faults lacks what is required");
        }
        return told;
    }

    private static <T> T must(Optional<T> told) {
        return told.orElseThrow(() -> new IllegalStateException("A draft without faults lacks what is required"));
    }
}
