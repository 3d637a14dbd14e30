package se.delmal.server.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Delmal;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.ProgrammePart;
import se.delmal.role.Responsibility;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.server.mapping.SpanView;
import se.delmal.server.trainee.AssignmentView;
import se.delmal.server.trainee.EntryView;
import se.delmal.server.trainee.EntryView.CertificateView;
import se.delmal.server.trainee.PersonView;
import se.delmal.server.trainee.RecordContext;
import se.delmal.status.ApplicationKind;
import se.delmal.status.CategoryTime;
import se.delmal.status.DutyState;
import se.delmal.status.MissingEvidence;
import se.delmal.status.ProgressState;
import se.delmal.status.ProgressSummary;
import se.delmal.status.TraineeStatus;
import se.delmal.time.FullTimeDays;
import se.delmal.time.MonthConvention;
import se.delmal.time.TrainingAmount;

/** A status, and the record that it is of; its parts take the schema's shapes where they are asked for. */
public final class StatusView {

    private final TraineeStatus status;
    private final RecordContext record;
    private final Optional<String> version;
    private final Supplier<TrainingTimeView> time;
    private final Supplier<ProgressSummary> summary;
    private final Supplier<List<FindingView>> findings;

    StatusView(TraineeStatus status, RecordContext record, Optional<String> version, StatusMapper mapper) {
        this.status = status;
        this.record = record;
        this.version = version;
        this.time = SingletonSupplier.of(() -> mapper.toView(status.time(), record));
        this.summary = SingletonSupplier.of(status::summary);
        this.findings = SingletonSupplier.of(() -> mapper.toViews(status.evaluation(), record));
    }

    /** Returns the status. */
    TraineeStatus status() {
        return status;
    }

    /** Returns the record, on the status's day. */
    RecordContext record() {
        return record;
    }

    /** Returns the number of the record's changes, where it is stored. */
    Optional<String> version() {
        return version;
    }

    /** Returns the training time. */
    TrainingTimeView time() {
        return time.get();
    }

    /** Returns how many delmål have come how far. */
    ProgressSummary summary() {
        return summary.get();
    }

    /** Returns what all rules conclude, the gravest first. */
    List<FindingView> findings() {
        return findings.get();
    }

    /** See the type {@code TrainingTime} of the schema. */
    record TrainingTimeView(
            TrainingAmount credited,
            TrainingAmount required,
            TrainingAmount remaining,
            boolean fulfilled,
            List<CategoryTime> byCategory,
            List<LedgerRowView> ledger,
            List<ConventionResultView> sensitivity) {}

    /** See the type {@code LedgerRow} of the schema. */
    record LedgerRowView(
            SpanView span,
            BigDecimal countedShare,
            FullTimeDays days,
            FullTimeDays runningTotal,
            LocalizedText reason,
            List<EntryView> entries,
            List<Citation> citations) {}

    /** See the type {@code ConventionResult} of the schema. */
    record ConventionResultView(
            MonthConvention convention, String months, boolean fulfilled, Optional<LocalDate> completion) {}

    /** See the type {@code DelmalProgress} of the schema. */
    record DelmalProgressView(
            Delmal delmal, ProgressState state, List<MissingEvidence> missing, List<CertificateView> certificates) {}

    /** See the type {@code Forecast} of the schema. */
    record ForecastView(
            Optional<LocalDate> completion,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            List<LocalizedText> assumptions,
            List<FindingView> blockedBy) {}

    /** See the type {@code Finding} of the schema. */
    record FindingView(
            String rule,
            Verdict verdict,
            Severity severity,
            BindingForce force,
            LocalizedText message,
            List<Fact> facts,
            List<Citation> citations,
            List<Delmal> delmal,
            List<EntryView> entries,
            Optional<LocalDate> due,
            List<Role> responsible,
            Optional<LocalizedText> remedy) {}

    /** See the type {@code ApplicationReadiness} of the schema. */
    record ApplicationReadinessView(boolean ready, ApplicationKind kind, List<ReadinessCheckView> checklist) {}

    /** See the type {@code ReadinessCheck} of the schema. */
    record ReadinessCheckView(
            String id,
            LocalizedText text,
            boolean met,
            boolean needed,
            Optional<CertificateForm> form,
            List<FindingView> findings,
            List<Citation> citations) {}

    /** See the type {@code DueDuty} of the schema. */
    record DueDutyView(
            Responsibility responsibility,
            Optional<PersonView> holder,
            LocalDate due,
            DutyState state,
            List<EntryView> fulfilledBy) {}

    /** See the type {@code ProgrammeContents} of the schema. */
    record ProgrammeContentsView(
            ProgrammePart part, boolean documented, List<EntryView> entries, List<AssignmentView> assignments) {}

    /** See the type {@code SigningVerdict} of the schema. */
    record SigningVerdictView(Verdict verdict, List<FindingView> findings) {}
}
