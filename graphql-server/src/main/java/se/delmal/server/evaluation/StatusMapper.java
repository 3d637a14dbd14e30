package se.delmal.server.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.profile.Evaluation;
import se.delmal.profile.ProgrammeOutline;
import se.delmal.profile.ProgrammePart;
import se.delmal.record.Certificate;
import se.delmal.record.Person;
import se.delmal.record.RoleAssignment;
import se.delmal.role.Responsibility;
import se.delmal.rule.Finding;
import se.delmal.rule.RuleId;
import se.delmal.server.evaluation.StatusView.ApplicationReadinessView;
import se.delmal.server.evaluation.StatusView.ConventionResultView;
import se.delmal.server.evaluation.StatusView.DelmalProgressView;
import se.delmal.server.evaluation.StatusView.DueDutyView;
import se.delmal.server.evaluation.StatusView.FindingView;
import se.delmal.server.evaluation.StatusView.ForecastView;
import se.delmal.server.evaluation.StatusView.LedgerRowView;
import se.delmal.server.evaluation.StatusView.ProgrammeContentsView;
import se.delmal.server.evaluation.StatusView.ReadinessCheckView;
import se.delmal.server.evaluation.StatusView.TrainingTimeView;
import se.delmal.server.mapping.SpanView;
import se.delmal.server.mapping.StrictMapping;
import se.delmal.server.trainee.AssignmentView;
import se.delmal.server.trainee.EntryView;
import se.delmal.server.trainee.PersonView;
import se.delmal.server.trainee.RecordContext;
import se.delmal.status.ApplicationReadiness;
import se.delmal.status.DelmalProgress;
import se.delmal.status.DueDuty;
import se.delmal.status.Forecast;
import se.delmal.status.LedgerLine;
import se.delmal.status.ReadinessCheck;
import se.delmal.status.TrainingTime;
import se.delmal.time.ConventionResult;
import se.delmal.time.DateSpan;
import se.delmal.time.FullTimeDays;

/** Turns what the SDK concludes into the shapes the schema promises. */
@Mapper(config = StrictMapping.class)
interface StatusMapper {

    /** A full-time day has this many decimals in the SDK's unit. */
    int DECIMALS = 8;

    TrainingTimeView toView(TrainingTime time, @Context RecordContext record);

    @Mapping(target = "span", source = "row.span")
    @Mapping(target = "countedShare", source = "row.perDay", qualifiedByName = "share")
    @Mapping(target = "days", source = "row.amount")
    @Mapping(target = "runningTotal", source = "row.runningTotal")
    @Mapping(target = "entries", source = "row.sources", qualifiedByName = "entries")
    @Mapping(target = "reason", source = "reason")
    LedgerRowView toView(LedgerLine line, @Context RecordContext record);

    ConventionResultView toView(ConventionResult result);

    DelmalProgressView toView(DelmalProgress progress, @Context RecordContext record);

    ForecastView toView(Forecast forecast, @Context RecordContext record);

    @Mapping(target = "force", expression = "java(finding.force())")
    @Mapping(target = "message", expression = "java(finding.message())")
    @Mapping(target = "remedy", expression = "java(finding.remedy())")
    @Mapping(target = "entries", source = "entries", qualifiedByName = "entries")
    @BeanMapping(ignoreUnmappedSourceProperties = "wording") // becomes the message
    FindingView toView(Finding finding, @Context RecordContext record);

    /** Turns all that rules conclude into its shape, the gravest first. */
    default List<FindingView> toViews(Evaluation evaluation, RecordContext record) {
        return evaluation.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(finding -> toView(finding, record))
                .toList();
    }

    ApplicationReadinessView toView(ApplicationReadiness readiness, @Context RecordContext record);

    @BeanMapping(ignoreUnmappedSourceProperties = "missing") // needed and not met
    ReadinessCheckView toView(ReadinessCheck check, @Context RecordContext record);

    @Mapping(target = "entries", source = "entries", qualifiedByName = "entries")
    ProgrammeContentsView toView(ProgrammeOutline.Contents contents, @Context RecordContext record);

    @Mapping(target = "fulfilledBy", source = "fulfilledBy", qualifiedByName = "entries")
    DueDutyView toView(DueDuty duty, @Context RecordContext record);

    default Optional<PersonView> toPerson(Optional<Person> person, @Context RecordContext record) {
        return person.map(Person::ref).map(record::person);
    }

    default Responsibility asItIs(Responsibility responsibility) {
        return responsibility;
    }

    default AssignmentView toView(RoleAssignment assignment, @Context RecordContext record) {
        return record.view(assignment);
    }

    default EntryView.CertificateView toView(Certificate certificate, @Context RecordContext record) {
        return (EntryView.CertificateView) record.view(certificate);
    }

    default List<Delmal> toDelmal(List<DelmalCode> codes, @Context RecordContext record) {
        return record.delmal(codes);
    }

    @Named("entries")
    default List<EntryView> toEntries(List<String> refs, @Context RecordContext record) {
        return record.entries(refs);
    }

    @Named("share")
    default BigDecimal toShare(FullTimeDays perDay) {
        return BigDecimal.valueOf(perDay.hundredMillionths(), DECIMALS);
    }

    default ProgrammePart asItIs(ProgrammePart part) {
        return part;
    }

    default String toText(RuleId rule) {
        return rule.value();
    }

    default String toText(BigDecimal months) {
        return months.toPlainString();
    }

    default SpanView toSpan(DateSpan span) {
        return SpanView.of(span);
    }
}
