package se.delmal.server.evaluation;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.profile.RegionalProfiles;
import se.delmal.role.Responsibilities;
import se.delmal.role.Role;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.server.evaluation.StatusView.ApplicationReadinessView;
import se.delmal.server.evaluation.StatusView.DelmalProgressView;
import se.delmal.server.evaluation.StatusView.DueDutyView;
import se.delmal.server.evaluation.StatusView.FindingView;
import se.delmal.server.evaluation.StatusView.ForecastView;
import se.delmal.server.evaluation.StatusView.ProgrammeContentsView;
import se.delmal.server.evaluation.StatusView.TrainingTimeView;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.RecordKey;
import se.delmal.server.trainee.StoredRecord;
import se.delmal.server.trainee.TrainingRecordView;
import se.delmal.status.ApplicationKind;
import se.delmal.status.ProgressSummary;
import se.delmal.status.Provenance;

/** Answers {@code status}, and the fields of a status wherever it comes from. */
@Controller
class StatusController {

    private static final String TYPE = "TraineeStatus";

    private final RegionalProfiles profiles;
    private final StatusMapper mapper;
    private final Statuses statuses;

    StatusController(RegionalProfiles profiles, StatusMapper mapper, Statuses statuses) {
        this.profiles = profiles;
        this.mapper = mapper;
        this.statuses = statuses;
    }

    @SchemaMapping(typeName = "TrainingRecord")
    CompletableFuture<StatusView> status(
            TrainingRecordView record,
            @Argument @Nullable Object asOf,
            @ContextValue Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, StoredRecord> loader) {
        return statuses.of(record, Arguments.day("asOf", asOf), caller, request, loader);
    }

    @SchemaMapping(typeName = TYPE)
    LocalDate asOf(StatusView view) {
        return view.status().asOf();
    }

    @SchemaMapping(typeName = TYPE)
    Provenance computedFrom(StatusView view) {
        return view.status().computedFrom(view.version());
    }

    @SchemaMapping(typeName = TYPE)
    TrainingTimeView time(StatusView view) {
        return view.time();
    }

    @SchemaMapping(typeName = TYPE)
    List<DelmalProgressView> progress(StatusView view, @Argument @Nullable DelmalGroup group) {
        var progress = group == null ? view.status().progress() : view.status().progress(group);
        return progress.stream().map(each -> mapper.toView(each, view.record())).toList();
    }

    @SchemaMapping(typeName = TYPE)
    ProgressSummary summary(StatusView view) {
        return view.summary();
    }

    @SchemaMapping(typeName = TYPE)
    ForecastView forecast(StatusView view, @Argument @Nullable Object futureFraction) {
        return mapper.toView(
                view.status().forecast(Arguments.fraction("futureFraction", futureFraction)), view.record());
    }

    @SchemaMapping(typeName = TYPE)
    List<FindingView> findings(
            StatusView view,
            @Argument Severity atLeast,
            @Argument @Nullable String profile,
            @Argument boolean notApplicable) {
        return (profile == null ? view.findings() : judgedBy(profile, view))
                .stream()
                        .filter(finding -> notApplicable || finding.verdict() != Verdict.NOT_APPLICABLE)
                        .filter(finding -> finding.severity().compareTo(atLeast) >= 0)
                        .toList();
    }

    @SchemaMapping(typeName = TYPE)
    ApplicationReadinessView readiness(StatusView view, @Argument @Nullable ApplicationKind kind) {
        return mapper.toView(
                kind == null ? view.status().readiness() : view.status().readiness(kind), view.record());
    }

    @SchemaMapping(typeName = TYPE)
    List<DueDutyView> duties(StatusView view, @Argument int withinDays, @Argument @Nullable List<Role> roles) {
        var responsibilities = Responsibilities.standard();
        var wanted = roles == null ? responsibilities : responsibilities.ofRoles(roles);
        return view.status().duties(DutyWindow.days("withinDays", withinDays), wanted).stream()
                .map(duty -> mapper.toView(duty, view.record()))
                .toList();
    }

    @SchemaMapping(typeName = TYPE)
    List<ProgrammeContentsView> programme(StatusView view) {
        return view.status().programme().stream()
                .map(contents -> mapper.toView(contents, view.record()))
                .toList();
    }

    private List<FindingView> judgedBy(String profile, StatusView view) {
        var evaluation = profiles.find(profile)
                .orElseThrow(
                        () -> Failure.badInput("profile", "det finns ingen sådan profil", "there is no such profile"))
                .evaluate(view.status().record(), view.status().asOf());
        return mapper.toViews(evaluation, view.record());
    }
}
