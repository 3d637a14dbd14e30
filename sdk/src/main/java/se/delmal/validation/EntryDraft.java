package se.delmal.validation;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * One entry, not checked yet: exactly one of the kinds is told.
 *
 * @param placement  a period of service
 * @param absence  a period away
 * @param creditedService  earlier service that counts
 * @param course  a course
 * @param auscultation  an auscultation
 * @param assessment  an assessment
 * @param supervision  supervision over a period
 * @param meeting  a meeting
 * @param document  a document
 * @param writtenWork  a written work
 * @param improvementWork  work on improvement
 * @param activityLog  something that local rules ask about
 * @param concern  a concern
 * @param certificate  a certificate
 */
@OneKind
public record EntryDraft(
        @Valid @Nullable PlacementDraft placement,
        @Valid @Nullable AbsenceDraft absence,
        @Valid @Nullable CreditedServiceDraft creditedService,
        @Valid @Nullable CourseDraft course,
        @Valid @Nullable AuscultationDraft auscultation,
        @Valid @Nullable AssessmentDraft assessment,
        @Valid @Nullable SupervisionDraft supervision,
        @Valid @Nullable MeetingDraft meeting,
        @Valid @Nullable DocumentDraft document,
        @Valid @Nullable WrittenWorkDraft writtenWork,
        @Valid @Nullable ImprovementWorkDraft improvementWork,
        @Valid @Nullable ActivityLogDraft activityLog,
        @Valid @Nullable ConcernDraft concern,
        @Valid @Nullable CertificateDraft certificate) {}
