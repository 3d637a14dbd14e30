package se.delmal.national;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * Every delmål of the target description is certified, each mandatory activity (or one of its alternatives) by somebody who may,
 * on the right form. It must be reached by the day the least time is complete: outstanding through that day, breached after.
 * Where it is not known whether foundation training is needed, its delmål are left out, and never all is certified without them.
 */
final class DelmalCertified extends NationalRule {

    DelmalCertified() {
        super(
                "se.delmal-certified",
                Severity.WARNING,
                ALL,
                Sources.REGULATION_2021,
                Sources.REGULATION_2015,
                Sources.SPECIALIST_PAGE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        if (record.full().programme() == Programme.AT) {
            return List.of(finding(record).notApplicable(TEXTS, key("not-applicable")));
        }
        if (!DelmalDemand.isInCatalogue(record)) {
            return List.of(finding(record).undetermined(TEXTS, key("not-in-catalogue")));
        }
        var notKnown = FoundationNeed.notKnown(record);
        var evidence = RecordEvidence.of(record).forAll().stream()
                .filter(delmal ->
                        notKnown.isEmpty() || delmal.delmal().group() != DelmalGroup.BT || isCertified(delmal))
                .toList();
        var missing = evidence.stream()
                .filter(delmal -> !isCertified(delmal))
                .map(delmal -> delmal.delmal().code())
                .toList();
        var finding = finding(record)
                .fact("total", evidence.size())
                .fact("certified", evidence.size() - missing.size())
                .fact("missing", missing.stream().map(DelmalCode::toString).collect(Collectors.joining(", ")))
                .about(missing)
                .responsible(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR);
        if (missing.isEmpty() && evidence.size() < DelmalDemand.of(record).size()) {
            return List.of(finding.undetermined(TEXTS, notKnown.orElseThrow()));
        }
        if (missing.isEmpty() && !DelmalDemand.isBGroupKnown(record)) {
            return List.of(finding.undetermined(TEXTS, key("b-group-not-known")));
        }
        if (missing.isEmpty()) {
            return List.of(finding.satisfied(TEXTS, key("satisfied")));
        }
        if (!record.isCompleteFor(EntryKind.CERTIFICATE)) {
            return List.of(finding.undetermined(TEXTS, key("undetermined")));
        }
        var due = record.account().completion(Optional.empty()).day();
        due.ifPresent(finding::due);
        return List.of(
                due.filter(day -> record.day().isAfter(day)).isPresent()
                        ? finding.breached(TEXTS, key("breached"))
                        : finding.outstanding(TEXTS, key("outstanding")));
    }

    private static boolean isCertified(DelmalEvidence evidence) {
        return evidence.stage() == DelmalEvidence.Stage.CERTIFIED;
    }
}
