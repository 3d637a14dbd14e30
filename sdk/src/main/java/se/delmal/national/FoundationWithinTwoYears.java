package se.delmal.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmal.catalogue.CertificateForm;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.time.Programme;

/**
 * Who starts the rest of the training together with foundation training should be able to apply for its certificate within the
 * first two years. General advice: a warning, never more. Read as calendar time from the start of training, the last day
 * included; met by the approval, or by a signed certificate of foundation competence, whichever comes first.
 */
final class FoundationWithinTwoYears extends FoundationRule {

    private static final int MONTHS = 24;

    FoundationWithinTwoYears() {
        super("se.bt-within-two-years", Severity.WARNING, Sources.ADVICE_2021_TWO_YEARS, Sources.SPECIALIST_PAGE);
    }

    @Override
    public List<Fact> parameters() {
        return List.of(Fact.of("months", MONTHS));
    }

    @Override
    List<Finding> approved(RecordAsOf record) {
        return judge(record);
    }

    @Override
    List<Finding> judge(RecordAsOf record) {
        var certified = record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().programme() == Programme.BT
                        && certificate.form().kind() == CertificateForm.Kind.COMPETENCE)
                .flatMap(certificate -> Signing.completeFrom(certificate, record).stream());
        return judgeBy(
                record, Stream.concat(certified, record.btApproved().stream()).min(LocalDate::compareTo));
    }

    private List<Finding> judgeBy(RecordAsOf record, Optional<LocalDate> done) {
        if (record.full().programme() != Programme.ST) {
            return List.of(finding(record).notApplicable(TEXTS, key("not-applicable")));
        }
        var due = record.start().plusMonths(MONTHS);
        var finding = finding(record).due(due).fact("months", MONTHS).responsible(Role.TRAINEE, Role.HEAD_OF_UNIT);
        if (done.filter(day -> !day.isAfter(due)).isPresent()) {
            return List.of(finding.fact("done", done.get()).satisfied(TEXTS, key("satisfied")));
        }
        if (!record.day().isAfter(due)) {
            return List.of(finding.outstanding(TEXTS, key("outstanding")));
        }
        return List.of(
                record.isCompleteFor(EntryKind.CERTIFICATE)
                        ? finding.breached(TEXTS, key("breached"))
                        : finding.undetermined(TEXTS, key("undetermined")));
    }
}
