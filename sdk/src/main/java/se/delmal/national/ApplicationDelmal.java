package se.delmal.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.citation.Citation;
import se.delmal.record.Certificate;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;

/** The certificates of delmål: one line for each form, or for each choice of forms, with the delmål that still lack it. */
final class ApplicationDelmal {

    private static final ApplicationRequirement NEEDED = new ApplicationRequirement(
            "se.application-delmal", Sources.REGULATION_2015, Sources.REGULATION_2021, Sources.SPECIALIST_PAGE);

    /** What one form, or one choice of forms, has to prove. */
    private static final class Line {
        private final Set<DelmalCode> all = new LinkedHashSet<>();
        private final Set<DelmalCode> missing = new LinkedHashSet<>();
    }

    /** Returns the lines of foundation training, or of all the rest. */
    static List<ApplicationCheck> checks(boolean foundation, RecordAsOf record) {
        Map<List<CertificateForm>, Line> lines = new LinkedHashMap<>();
        var evidence = RecordEvidence.of(record);
        for (DelmalDemand demand : DelmalDemand.of(record)) {
            if ((demand.delmal().group() == DelmalGroup.BT) == foundation) {
                var missing = DelmalEvidence.of(demand, evidence).missing();
                for (DelmalEvidence.Missing need : demand.needs()) {
                    var line = lines.computeIfAbsent(forms(need), any -> new Line());
                    line.all.add(demand.delmal().code());
                    if (missing.contains(need)) {
                        line.missing.add(demand.delmal().code());
                    }
                }
            }
        }
        return lines.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> order(entry.getKey())))
                .map(entry -> check(entry.getKey(), entry.getValue(), record))
                .toList();
    }

    /** Returns the one line of a form on which every delmål is certified whatever was done for it: those for third countries. */
    static ApplicationCheck everyDelmalOn(CertificateForm form, RecordAsOf record) {
        var line = new Line();
        var named = record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().equals(form) && Signing.isComplete(certificate, record))
                .flatMap(certificate -> certificate.delmal().stream())
                .collect(Collectors.toSet());
        for (DelmalDemand demand : DelmalDemand.of(record)) {
            var code = demand.delmal().code();
            if (demand.delmal().group() != DelmalGroup.BT) {
                line.all.add(code);
                if (!named.contains(code)) {
                    line.missing.add(code);
                }
            }
        }
        return check(List.of(form), line, record);
    }

    private static List<CertificateForm> forms(DelmalEvidence.Missing need) {
        return need.rules().stream()
                .map(CertificateRule::form)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparingInt(form -> order(List.of(form))))
                .toList();
    }

    private static int order(List<CertificateForm> forms) {
        return forms.isEmpty()
                ? Integer.MAX_VALUE
                : TargetCatalogue.standard().forms(forms.get(0).edition()).indexOf(forms.get(0)) * 10 + forms.size();
    }

    private static ApplicationCheck check(List<CertificateForm> forms, Line line, RecordAsOf record) {
        var annexes = forms.stream().map(CertificateForm::annex).toList();
        var finding = judged(forms, line, record);
        return new ApplicationCheck(
                annexes.isEmpty() ? "delmal" : "annex-" + String.join("-or-", annexes),
                NEEDED.statement(finding),
                finding,
                true,
                forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty());
    }

    private static Finding judged(List<CertificateForm> forms, Line line, RecordAsOf record) {
        var citations = new ArrayList<Citation>();
        forms.forEach(form -> citations.addAll(form.citations()));
        var finding = NEEDED.finding(record)
                .fact("annexes", forms.stream().map(CertificateForm::annex).collect(Collectors.joining("/")))
                .fact("total", line.all.size())
                .fact("certified", line.all.size() - line.missing.size())
                .fact("missing", line.missing.stream().map(DelmalCode::toString).collect(Collectors.joining(", ")))
                .about(line.missing)
                .responsible(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR);
        if (!citations.isEmpty()) {
            finding.citing(citations);
        }
        if (line.missing.isEmpty()) {
            return finding.satisfied(NationalRequirement.TEXTS, NEEDED.key("satisfied"));
        }
        return record.isCompleteFor(EntryKind.CERTIFICATE)
                ? finding.outstanding(NationalRequirement.TEXTS, NEEDED.key("outstanding"))
                : finding.undetermined(NationalRequirement.TEXTS, NEEDED.key("undetermined"));
    }

    private ApplicationDelmal() {}
}
