package se.delmal.server.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.record.Absence;
import se.delmal.record.ActivityLog;
import se.delmal.record.Assessment;
import se.delmal.record.Auscultation;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.Course;
import se.delmal.record.CreditedService;
import se.delmal.record.Document;
import se.delmal.record.DocumentPart;
import se.delmal.record.Entry;
import se.delmal.record.ImprovementWork;
import se.delmal.record.Meeting;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Signature;
import se.delmal.record.Supervision;
import se.delmal.record.Withdrawal;
import se.delmal.record.WrittenWork;
import se.delmal.server.mapping.SpanView;
import se.delmal.server.mapping.StrictMapping;
import se.delmal.server.trainee.EntryView.AbsenceExtentKind;
import se.delmal.server.trainee.EntryView.AbsenceView;
import se.delmal.server.trainee.EntryView.ActivityLogView;
import se.delmal.server.trainee.EntryView.AssessmentView;
import se.delmal.server.trainee.EntryView.AuscultationView;
import se.delmal.server.trainee.EntryView.CertificateState;
import se.delmal.server.trainee.EntryView.CertificateView;
import se.delmal.server.trainee.EntryView.ConcernView;
import se.delmal.server.trainee.EntryView.CourseView;
import se.delmal.server.trainee.EntryView.CreditedServiceView;
import se.delmal.server.trainee.EntryView.DocumentView;
import se.delmal.server.trainee.EntryView.EntryLink;
import se.delmal.server.trainee.EntryView.ImprovementWorkView;
import se.delmal.server.trainee.EntryView.MeetingView;
import se.delmal.server.trainee.EntryView.PlacementView;
import se.delmal.server.trainee.EntryView.SignatureView;
import se.delmal.server.trainee.EntryView.SupervisionView;
import se.delmal.server.trainee.EntryView.WithdrawalView;
import se.delmal.server.trainee.EntryView.WrittenWorkView;
import se.delmal.time.AbsenceExtent;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/** Turns the entries of the SDK into the shapes the schema promises. */
@Mapper(config = StrictMapping.class)
public interface EntryMapper {

    /** Returns an entry of any kind in its shape. */
    default EntryView toView(Entry entry, @Context RecordContext record) {
        if (entry instanceof Placement placement) {
            return toView(placement, record);
        } else if (entry instanceof Absence absence) {
            return toView(absence, record);
        } else if (entry instanceof CreditedService creditedService) {
            return toView(creditedService, record);
        } else if (entry instanceof Course course) {
            return toView(course, record);
        } else if (entry instanceof Auscultation auscultation) {
            return toView(auscultation, record);
        } else if (entry instanceof Assessment assessment) {
            return toView(assessment, record);
        } else if (entry instanceof Supervision supervision) {
            return toView(supervision, record);
        } else if (entry instanceof Meeting meeting) {
            return toView(meeting, record);
        } else if (entry instanceof Document document) {
            return toView(document, record);
        } else if (entry instanceof WrittenWork writtenWork) {
            return toView(writtenWork, record);
        } else if (entry instanceof ImprovementWork improvementWork) {
            return toView(improvementWork, record);
        } else if (entry instanceof ActivityLog activityLog) {
            return toView(activityLog, record);
        } else if (entry instanceof Concern concern) {
            return toView(concern, record);
        }
        return toView((Certificate) entry, record);
    }

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(placement.kind())")
    @Mapping(target = "planned", expression = "java(placement.isPlannedOn(record.day()))")
    PlacementView toView(Placement placement, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(absence.kind())")
    @Mapping(target = "planned", expression = "java(absence.isPlannedOn(record.day()))")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    @Mapping(target = "share", source = "extent", qualifiedByName = "share")
    AbsenceView toView(Absence absence, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(creditedService.kind())")
    @Mapping(target = "planned", expression = "java(creditedService.isPlannedOn(record.day()))")
    @Mapping(target = "span", source = "decided")
    CreditedServiceView toView(CreditedService creditedService, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(course.kind())")
    @Mapping(target = "planned", expression = "java(course.isPlannedOn(record.day()))")
    CourseView toView(Course course, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(auscultation.kind())")
    @Mapping(target = "planned", expression = "java(auscultation.isPlannedOn(record.day()))")
    AuscultationView toView(Auscultation auscultation, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(assessment.kind())")
    @Mapping(target = "planned", expression = "java(assessment.isPlannedOn(record.day()))")
    @Mapping(target = "span", source = "on")
    @Mapping(target = "placementLink", source = "placement", qualifiedByName = "link")
    @Mapping(target = "self", source = "ref")
    AssessmentView toView(Assessment assessment, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(supervision.kind())")
    @Mapping(target = "planned", expression = "java(supervision.isPlannedOn(record.day()))")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    SupervisionView toView(Supervision supervision, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(meeting.kind())")
    @Mapping(target = "planned", expression = "java(meeting.isPlannedOn(record.day()))")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    @Mapping(target = "span", source = "on")
    @Mapping(target = "aboutLink", source = "about", qualifiedByName = "link")
    MeetingView toView(Meeting meeting, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(document.kind())")
    @Mapping(target = "planned", expression = "java(document.isPlannedOn(record.day()))")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    @Mapping(target = "span", source = "on")
    @Mapping(target = "aboutLink", source = "about", qualifiedByName = "link")
    DocumentView toView(Document document, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(writtenWork.kind())")
    @Mapping(target = "planned", expression = "java(writtenWork.isPlannedOn(record.day()))")
    WrittenWorkView toView(WrittenWork writtenWork, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(improvementWork.kind())")
    @Mapping(target = "planned", expression = "java(improvementWork.isPlannedOn(record.day()))")
    ImprovementWorkView toView(ImprovementWork improvementWork, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(activityLog.kind())")
    @Mapping(target = "planned", expression = "java(activityLog.isPlannedOn(record.day()))")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    ActivityLogView toView(ActivityLog activityLog, @Context RecordContext record);

    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(concern.kind())")
    @Mapping(target = "planned", expression = "java(concern.isPlannedOn(record.day()))")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    @Mapping(target = "span", source = "on")
    ConcernView toView(Concern concern, @Context RecordContext record);

    @BeanMapping(ignoreUnmappedSourceProperties = {"signed", "signatures"}) // go into the expressions
    @Mapping(target = "id", source = "ref", qualifiedByName = "entryId")
    @Mapping(target = "kind", expression = "java(certificate.kind())")
    @Mapping(target = "planned", expression = "java(certificate.isPlannedOn(record.day()))")
    @Mapping(target = "span", expression = "java(certificate.when().map(SpanView::of))")
    @Mapping(target = "ofLinks", source = "of")
    @Mapping(target = "state", expression = "java(state(certificate, record))")
    @Mapping(target = "signatures", expression = "java(signatures(certificate, record))")
    @Mapping(target = "withdrawal", source = "withdrawn")
    @Mapping(target = "self", source = "ref")
    CertificateView toView(Certificate certificate, @Context RecordContext record);

    @Mapping(target = "by", source = "signature.by", qualifiedByName = "person")
    @Mapping(target = "contentDigest", source = "contentDigest")
    SignatureView toView(Signature signature, Optional<String> contentDigest, @Context RecordContext record);

    @Mapping(target = "by", source = "by", qualifiedByName = "person")
    WithdrawalView toView(Withdrawal withdrawal, @Context RecordContext record);

    default Optional<WithdrawalView> toWithdrawal(Optional<Withdrawal> withdrawn, @Context RecordContext record) {
        return withdrawn.map(withdrawal -> toView(withdrawal, record));
    }

    default List<SignatureView> signatures(Certificate certificate, RecordContext record) {
        return certificate.signatures().stream()
                .map(signature -> toView(signature, record.signedDigest(certificate.ref(), signature.by()), record))
                .toList();
    }

    @Mapping(target = "holder", source = "holder", qualifiedByName = "person")
    AssignmentView toView(RoleAssignment assignment, @Context RecordContext record);

    @Named("entryId")
    default String toEntryId(String ref, @Context RecordContext record) {
        return record.entryId(ref);
    }

    @Named("person")
    default PersonView toPerson(String ref, @Context RecordContext record) {
        return record.person(ref);
    }

    default Optional<PersonView> toPerson(Optional<String> ref, @Context RecordContext record) {
        return ref.map(record::person);
    }

    @Named("link")
    default Optional<EntryLink> toLink(Optional<String> ref, @Context RecordContext record) {
        return ref.map(known -> new EntryLink(record, known));
    }

    default EntryLink toLink(String ref, @Context RecordContext record) {
        return new EntryLink(record, ref);
    }

    default List<Delmal> toDelmal(List<DelmalCode> codes, @Context RecordContext record) {
        return record.delmal(codes);
    }

    default SpanView toSpan(Span span) {
        return SpanView.of(span);
    }

    default Optional<SpanView> toOptionalSpan(Span span) {
        return Optional.of(SpanView.of(span));
    }

    default Optional<SpanView> toDay(LocalDate on) {
        return Optional.of(SpanView.of(DateSpan.on(on)));
    }

    default Optional<SpanView> toDay(Optional<LocalDate> on) {
        return on.map(day -> SpanView.of(DateSpan.on(day)));
    }

    default List<DocumentPart> toParts(Set<DocumentPart> parts) {
        return parts.stream().sorted().toList();
    }

    default List<ConcernMeasure> toMeasures(Set<ConcernMeasure> measures) {
        return measures.stream().sorted().toList();
    }

    default AbsenceExtentKind toKind(AbsenceExtent extent) {
        if (extent instanceof AbsenceExtent.OfService) {
            return AbsenceExtentKind.OF_SERVICE;
        }
        return extent instanceof AbsenceExtent.OfFullTime ? AbsenceExtentKind.OF_FULL_TIME : AbsenceExtentKind.WHOLE;
    }

    @Named("share")
    default Optional<WorkingFraction> toShare(AbsenceExtent extent) {
        if (extent instanceof AbsenceExtent.OfService part) {
            return Optional.of(part.share());
        }
        return extent instanceof AbsenceExtent.OfFullTime part ? Optional.of(part.share()) : Optional.empty();
    }

    default CertificateState state(Certificate certificate, RecordContext record) {
        if (certificate
                .withdrawn()
                .filter(withdrawal -> !withdrawal.on().isAfter(record.day()))
                .isPresent()) {
            return CertificateState.WITHDRAWN;
        }
        if (certificate.isSigned()) {
            return CertificateState.SIGNED;
        }
        return certificate.signatures().isEmpty() ? CertificateState.DRAFT : CertificateState.AWAITING_SIGNATURE;
    }
}
