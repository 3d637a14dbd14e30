package se.delmal.server.trainee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Delmal;
import se.delmal.record.AbsenceKind;
import se.delmal.record.ActivityMode;
import se.delmal.record.Approval;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.AssessmentOutcome;
import se.delmal.record.CareSetting;
import se.delmal.record.Clinic;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.CoursePurpose;
import se.delmal.record.CreditKind;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.EntryKind;
import se.delmal.record.LoggedActivity;
import se.delmal.record.MeetingKind;
import se.delmal.record.PartnerOrganisation;
import se.delmal.record.WrittenWorkForm;
import se.delmal.role.Role;
import se.delmal.server.mapping.SpanView;
import se.delmal.time.WorkingFraction;

/**
 * An entry as the schema has it. Each kind has the fields of its type; what refers to another entry is a link, followed only
 * where it is asked for, since entries may refer to one another in a ring.
 */
public sealed interface EntryView {

    /** Returns the entry's id. */
    String id();

    /** Returns what the entry is about. */
    EntryKind kind();

    /** Returns when it was or is to be, where a day is told. */
    Optional<SpanView> span();

    /** Returns what it serves. */
    List<Delmal> delmal();

    /** Returns whether it is still to come. */
    boolean planned();

    /**
     * Another entry of the same record.
     *
     * @param record  the record
     * @param ref  the entry's reference in it
     */
    record EntryLink(RecordContext record, String ref) {

        Optional<EntryView> follow() {
            return record.entry(ref);
        }
    }

    /** How much is away. */
    enum AbsenceExtentKind {
        /** All of it. */
        WHOLE,
        /** A share of the scheduled service. */
        OF_SERVICE,
        /** A share of full time. */
        OF_FULL_TIME
    }

    /** How far a certificate has come. */
    enum CertificateState {
        /** Nobody has signed. */
        DRAFT,
        /** Somebody has signed, and somebody has not. */
        AWAITING_SIGNATURE,
        /** Everybody the form asks for has signed. */
        SIGNED,
        /** It does not hold any more. */
        WITHDRAWN
    }

    /**
     * A signature.
     *
     * @param by  who signed
     * @param role  as what
     * @param on  when
     * @param contentDigest  stands for what was shown, where it was signed here
     */
    record SignatureView(PersonView by, Role role, LocalDate on, Optional<String> contentDigest) {}

    /**
     * That a certificate was taken back.
     *
     * @param by  who took it back
     * @param on  the day from which it does not count any more
     * @param reason  why
     */
    record WithdrawalView(PersonView by, LocalDate on, String reason) {}

    /** See the type {@code Placement} of the schema. */
    record PlacementView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            String unit,
            CareSetting setting,
            Optional<Clinic> clinic,
            boolean bt,
            WorkingFraction fraction,
            Optional<PersonView> supervisor,
            Optional<Integer> returnDays)
            implements EntryView {}

    /** See the type {@code Absence} of the schema. */
    record AbsenceView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            AbsenceKind reason,
            AbsenceExtentKind extent,
            Optional<WorkingFraction> share)
            implements EntryView {}

    /** See the type {@code CreditedService} of the schema. */
    record CreditedServiceView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            CreditKind credit,
            int months,
            int days,
            Optional<String> decidedBy)
            implements EntryView {}

    /** See the type {@code Course} of the schema. */
    record CourseView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            String title,
            CoursePurpose purpose,
            Optional<PersonView> courseLeader,
            Optional<List<Role>> attendees,
            Optional<Boolean> approvedBySupervisor,
            Optional<Clinic> replaces)
            implements EntryView {}

    /** See the type {@code Auscultation} of the schema. */
    record AuscultationView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            String unit,
            Optional<PersonView> supervisor)
            implements EntryView {}

    /** See the type {@code Assessment} of the schema. */
    record AssessmentView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            AssessmentMethod method,
            AssessmentOutcome outcome,
            Optional<PersonView> assessor,
            Optional<EntryLink> placementLink,
            Optional<Boolean> documented,
            Optional<Boolean> fedBack,
            Optional<Boolean> methodAgreed,
            Optional<List<Role>> attendees,
            Optional<Role> paidBy,
            EntryLink self)
            implements EntryView {}

    /** See the type {@code Supervision} of the schema. */
    record SupervisionView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            int minutes,
            Optional<PersonView> supervisor,
            Optional<Boolean> documented)
            implements EntryView {}

    /** See the type {@code Meeting} of the schema. */
    record MeetingView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            MeetingKind meeting,
            Optional<List<Role>> attendees,
            Optional<Boolean> documented,
            Optional<EntryLink> aboutLink)
            implements EntryView {}

    /** See the type {@code Document} of the schema. */
    record DocumentView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            DocumentKind document,
            List<DocumentPart> parts,
            List<Approval> approvals,
            Optional<List<Role>> consulted,
            Optional<List<Role>> recipients,
            Optional<EntryLink> aboutLink,
            Optional<Clinic> clinic,
            List<Delmal> delmalPlanned,
            List<Delmal> delmalAssessmentPlanned)
            implements EntryView {}

    /** See the type {@code WrittenWork} of the schema. */
    record WrittenWorkView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            String title,
            WrittenWorkForm form,
            Optional<BigDecimal> weeks,
            boolean approved,
            Optional<LocalDate> planDecided,
            Optional<LocalDate> creditDecided,
            Optional<PersonView> scientificSupervisor)
            implements EntryView {}

    /** See the type {@code ImprovementWork} of the schema. */
    record ImprovementWorkView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            String title,
            boolean reportedOrally,
            boolean reportedInWriting,
            boolean approved)
            implements EntryView {}

    /** See the type {@code ActivityLog} of the schema. */
    record ActivityLogView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            LoggedActivity activity,
            Optional<BigDecimal> amount,
            Optional<ActivityMode> mode,
            Optional<PartnerOrganisation> partner,
            Optional<PersonView> instructor,
            Optional<Role> readinessDecidedBy)
            implements EntryView {}

    /** See the type {@code Concern} of the schema. */
    record ConcernView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            ConcernKind concern,
            Optional<List<Role>> notified,
            List<ConcernMeasure> measures,
            boolean resolved)
            implements EntryView {}

    /** See the type {@code Certificate} of the schema. */
    record CertificateView(
            String id,
            EntryKind kind,
            Optional<SpanView> span,
            List<Delmal> delmal,
            boolean planned,
            CertificateForm form,
            Optional<ActivityKind> covers,
            List<EntryLink> ofLinks,
            CertificateState state,
            List<SignatureView> signatures,
            Optional<List<Role>> consulted,
            Optional<Boolean> appointedByHead,
            Optional<WithdrawalView> withdrawal,
            EntryLink self)
            implements EntryView {}
}
