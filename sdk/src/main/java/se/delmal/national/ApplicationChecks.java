package se.delmal.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.TrainingRule;
import se.delmal.time.Programme;

/**
 * What is gone through before an application to Socialstyrelsen: the annexes of the followed edition, the time, and what the
 * annexes say of it. It says which standard rules are not met; exceptions may be granted (patientsäkerhetsförordningen 4 kap. 3 §).
 */
public final class ApplicationChecks {

    private static final Edition WITH_FOUNDATION = Edition.HSLF_FS_2021_8;

    private static final ApplicationRequirement PROGRAMME =
            new ApplicationRequirement("se.application-programme", Sources.ORDINANCE);
    private static final ApplicationRequirement FORMS =
            new ApplicationRequirement("se.application-forms", Sources.MEDICAL_ASSOCIATION_CERTIFICATE);
    private static final ApplicationRequirement LICENCE =
            new ApplicationRequirement("se.application-licence", Sources.ORDINANCE, Sources.REGULATION_2015_LICENCE);
    private static final ApplicationRequirement FOUNDATION = new ApplicationRequirement(
            "se.application-bt-approved", Sources.form2021("5"), Sources.FOUNDATION_APPROVAL);
    private static final ApplicationRequirement B_GROUP =
            new ApplicationRequirement("se.application-b-group", Sources.REGULATION_2015, Sources.REGULATION_2021);
    private static final ApplicationRequirement OTHER_EDITION =
            new ApplicationRequirement("se.application-other-edition", Sources.OLDER_APPLICATION_PAGE);
    private static final ApplicationRequirement APPLICATION = new ApplicationRequirement(
            "se.application-form", Sources.form2015("1"), Sources.form2021("1"), Sources.form2021("5"));
    private static final ApplicationRequirement THIRD_COUNTRY =
            new ApplicationRequirement("se.application-third-country", Sources.form2015("8 b"), Sources.form2021("13"));
    private static final ApplicationRequirement INDIVIDUAL_PROGRAMME = new ApplicationRequirement(
            "se.application-individual-programme", Sources.form2015("1"), Sources.form2021("5"));
    private static final ApplicationRequirement YEAR_IN_SWEDEN =
            new ApplicationRequirement("se.application-year-in-sweden", Sources.form2015("8 b"));
    private static final ApplicationRequirement OTHER_DOCUMENTS = new ApplicationRequirement(
            "se.application-other-documents", Sources.form2015("1"), Sources.form2021("1"), Sources.form2021("5"));

    private final RecordAsOf record;
    private final List<ApplicationCheck> checks = new ArrayList<>();

    private ApplicationChecks(RecordAsOf record) {
        this.record = record;
    }

    /** Returns the list for the certificate of approved foundation training. */
    public static List<ApplicationCheck> forFoundationTraining(RecordAsOf record) {
        var list = new ApplicationChecks(record);
        list.foundation();
        return List.copyOf(list.checks);
    }

    /** Returns the list for the certificate of specialist competence. */
    public static List<ApplicationCheck> forSpecialistCompetence(RecordAsOf record) {
        var list = new ApplicationChecks(record);
        list.specialist();
        return List.copyOf(list.checks);
    }

    /** Returns whether the next application is about foundation training: it is needed, and not approved yet. */
    public static boolean isFoundationNext(RecordAsOf record) {
        return FoundationNeed.concerns(record)
                && record.btApproved().isEmpty()
                && (record.full().programme() == Programme.BT
                        || FoundationNeed.notKnown(record).isEmpty());
    }

    private void foundation() {
        if (!FoundationNeed.concerns(record)) {
            programme(PROGRAMME.key("not-foundation"));
            return;
        }
        if (record.btApproved().isPresent()) {
            approvedOrNot(true);
            return;
        }
        licence();
        rule("bt-time", FoundationMinimum.inAll());
        rule("bt-primary-care", FoundationCare.primary());
        rule("bt-acute-care", FoundationCare.acute());
        checks.addAll(ApplicationDelmal.checks(true, record));
        var list = form(WITH_FOUNDATION, "3");
        certificate(list, true);
        certificate(form(WITH_FOUNDATION, "4"), true);
        ApplicationCertificate.complete(list, record)
                .ifPresent(signed -> checks.add(ApplicationSum.ofList(signed, record, true)));
        application(form(WITH_FOUNDATION, "1"));
        otherDocuments();
    }

    private void specialist() {
        if (record.full().programme() != Programme.ST) {
            programme(PROGRAMME.key("not-specialist"));
            return;
        }
        var edition = record.edition().orElseThrow();
        rule("edition", new EditionInUse());
        if (edition == Edition.SOSFS_2008_17) {
            add(
                    "forms",
                    FORMS,
                    true,
                    FORMS.finding(record).undetermined(NationalRequirement.TEXTS, FORMS.key("undetermined")));
            return;
        }
        boolean fromThirdCountry = record.entries(Certificate.class).stream()
                .anyMatch(certificate ->
                        certificate.form().thirdCountry() && certificate.form().edition() == edition);
        licence();
        checks.add(withNeed(ruleCheck("time", new MinimumTime()), !fromThirdCountry));
        if (edition == WITH_FOUNDATION) {
            approvedOrNot(!fromThirdCountry);
        }
        if (fromThirdCountry) {
            thirdCountry(edition);
        } else {
            ordinary(edition);
            add(
                    "third-country",
                    THIRD_COUNTRY,
                    false,
                    THIRD_COUNTRY
                            .finding(record)
                            .undetermined(NationalRequirement.TEXTS, THIRD_COUNTRY.key("not-told")));
        }
        bGroup(edition);
        otherEditions(edition);
        application(form(edition, edition == WITH_FOUNDATION ? "5" : "1"));
        otherDocuments();
    }

    private void ordinary(Edition edition) {
        checks.addAll(ApplicationDelmal.checks(false, record));
        if (edition == WITH_FOUNDATION) {
            var list = form(edition, "6");
            certificate(list, true);
            certificate(form(edition, "7"), true);
            ApplicationCertificate.complete(list, record)
                    .ifPresent(signed -> checks.add(ApplicationSum.ofList(signed, record, false)));
        } else {
            var statement = form(edition, "2");
            certificate(statement, true);
            ApplicationCertificate.complete(statement, record)
                    .ifPresent(signed -> checks.add(ApplicationSum.ofStatement(signed, record)));
            consultation(statement);
        }
    }

    /** A certificate that is not there is missed as such, and not for its consultation as well. */
    private void consultation(CertificateForm form) {
        ApplicationCertificate.complete(form, record)
                .ifPresent(signed -> checks.add(ApplicationConsultation.check(signed, record)));
    }

    /** Under SOSFS 2015:8 two forms stand in the place of the others; under HSLF-FS 2021:8 that is not known. */
    private void thirdCountry(Edition edition) {
        if (edition == WITH_FOUNDATION) {
            checks.add(ApplicationDelmal.everyDelmalOn(form(edition, "13"), record));
            certificate(form(edition, "6"), false);
            certificate(form(edition, "7"), false);
        } else {
            checks.add(ApplicationDelmal.everyDelmalOn(form(edition, "8a"), record));
            certificate(form(edition, "8b"), true);
            consultation(form(edition, "8b"));
            add(
                    "year-in-sweden",
                    YEAR_IN_SWEDEN,
                    false,
                    YEAR_IN_SWEDEN
                            .finding(record)
                            .undetermined(NationalRequirement.TEXTS, YEAR_IN_SWEDEN.key("not-told")));
        }
        boolean there = record.entries(Document.class).stream()
                .anyMatch(document -> document.document() == DocumentKind.INDIVIDUAL_PROGRAMME);
        var finding = INDIVIDUAL_PROGRAMME.finding(record).responsible(Role.TRAINEE);
        add(
                "individual-programme",
                INDIVIDUAL_PROGRAMME,
                true,
                there
                        ? finding.satisfied(NationalRequirement.TEXTS, INDIVIDUAL_PROGRAMME.key("satisfied"))
                        : finding.outstanding(NationalRequirement.TEXTS, INDIVIDUAL_PROGRAMME.key("outstanding")));
    }

    private void approvedOrNot(boolean needed) {
        var finding = FOUNDATION.finding(record).responsible(Role.TRAINEE);
        var notKnown = FoundationNeed.notKnown(record);
        if (record.btApproved().isPresent()) {
            add(
                    "bt-approved",
                    FOUNDATION,
                    needed,
                    finding.fact("approved", record.btApproved().get())
                            .satisfied(NationalRequirement.TEXTS, FOUNDATION.key("satisfied")));
        } else if (notKnown.isPresent()) {
            // What the law says of a doctor with AT is not known; that AT is not told, the record could tell.
            add(
                    "bt-approved",
                    FOUNDATION,
                    needed && record.full().swedishAt().isEmpty(),
                    finding.undetermined(NationalRequirement.TEXTS, notKnown.get()));
        } else {
            add(
                    "bt-approved",
                    FOUNDATION,
                    needed,
                    finding.outstanding(NationalRequirement.TEXTS, FOUNDATION.key("outstanding")));
        }
    }

    private void licence() {
        var finding = LICENCE.finding(record).responsible(Role.TRAINEE);
        var licensed = record.full().licensed();
        add(
                "licence",
                LICENCE,
                true,
                licensed.map(day -> day.isAfter(record.day())
                                ? finding.fact("licensed", day)
                                        .outstanding(NationalRequirement.TEXTS, LICENCE.key("outstanding"))
                                : finding.fact("licensed", day)
                                        .satisfied(NationalRequirement.TEXTS, LICENCE.key("satisfied")))
                        .orElseGet(() -> finding.undetermined(NationalRequirement.TEXTS, LICENCE.key("not-told"))));
    }

    private void bGroup(Edition edition) {
        if (!DelmalDemand.isInCatalogue(record)) {
            add(
                    "b-group",
                    B_GROUP,
                    true,
                    B_GROUP.finding(record).undetermined(NationalRequirement.TEXTS, B_GROUP.key("not-in-catalogue")));
        } else if (!DelmalDemand.isBGroupKnown(record)) {
            add(
                    "b-group",
                    B_GROUP,
                    false,
                    B_GROUP.finding(record)
                            .fact("edition", edition.document())
                            .undetermined(NationalRequirement.TEXTS, B_GROUP.key("not-known")));
        }
    }

    private void otherEditions(Edition edition) {
        var others = record.entries(Certificate.class).stream()
                .filter(certificate -> certificate.form().edition() != edition
                        && certificate.form().programme() == Programme.ST)
                .map(Certificate::ref)
                .toList();
        var finding = OTHER_EDITION
                .finding(record)
                .fact("edition", edition.document())
                .entries(others)
                .responsible(Role.PRINCIPAL_SUPERVISOR);
        add(
                "other-edition",
                OTHER_EDITION,
                false,
                others.isEmpty()
                        ? finding.satisfied(NationalRequirement.TEXTS, OTHER_EDITION.key("satisfied"))
                        : finding.breached(NationalRequirement.TEXTS, OTHER_EDITION.key("breached")));
    }

    private void application(CertificateForm form) {
        boolean there = ApplicationCertificate.complete(form, record).isPresent();
        var finding = APPLICATION
                .finding(record)
                .citing(form.citations())
                .fact("annex", form.annex())
                .fact("edition", form.edition().document())
                .responsible(Role.TRAINEE);
        var judged = there
                ? finding.satisfied(NationalRequirement.TEXTS, APPLICATION.key("satisfied"))
                : finding.outstanding(NationalRequirement.TEXTS, APPLICATION.key("outstanding"));
        checks.add(
                new ApplicationCheck("application", APPLICATION.statement(judged), judged, false, Optional.of(form)));
    }

    private void otherDocuments() {
        add(
                "other-documents",
                OTHER_DOCUMENTS,
                false,
                OTHER_DOCUMENTS
                        .finding(record)
                        .undetermined(NationalRequirement.TEXTS, OTHER_DOCUMENTS.key("not-told")));
    }

    private void programme(String why) {
        add("programme", PROGRAMME, true, PROGRAMME.finding(record).outstanding(NationalRequirement.TEXTS, why));
    }

    private void certificate(CertificateForm form, boolean needed) {
        checks.add(ApplicationCertificate.check("annex-" + form.annex(), form, needed, record));
    }

    private void rule(String id, TrainingRule rule) {
        checks.add(ruleCheck(id, rule));
    }

    private ApplicationCheck ruleCheck(String id, TrainingRule rule) {
        Finding finding = rule.evaluate(record).get(0);
        return new ApplicationCheck(id, rule.statement(), finding, true, Optional.empty());
    }

    private static ApplicationCheck withNeed(ApplicationCheck check, boolean needed) {
        return new ApplicationCheck(check.id(), check.text(), check.finding(), needed, check.form());
    }

    private void add(String id, ApplicationRequirement requirement, boolean needed, Finding finding) {
        checks.add(new ApplicationCheck(id, requirement.statement(finding), finding, needed, Optional.empty()));
    }

    private static CertificateForm form(Edition edition, String annex) {
        return TargetCatalogue.standard().findForm(edition, annex).orElseThrow();
    }
}
