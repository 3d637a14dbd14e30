package se.delmal.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.LearningActivity;
import se.delmal.record.Auscultation;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.Entry;
import se.delmal.record.ImprovementWork;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.WrittenWork;

/**
 * How far one delmål is proved: which certificates are still missing, and whether what they would certify has been done.
 *
 * @param delmal  the delmål
 * @param missing  what is still to be certified; nothing, once it is proved
 * @param certificates  the certificates that count towards it
 * @param stage  how far it has come
 */
public record DelmalEvidence(Delmal delmal, List<Missing> missing, List<Certificate> certificates, Stage stage) {

    /** How far a delmål has come. */
    public enum Stage {
        /** Nothing names it. */
        NOT_STARTED,
        /** Something planned names it. */
        PLANNED,
        /** Something that has begun names it. */
        IN_PROGRESS,
        /** All that must be done is done; certificates are missing. */
        AWAITING_CERTIFICATE,
        /** All that must be certified is. */
        CERTIFIED
    }

    /**
     * One thing that is still to be certified.
     *
     * @param kinds  the activities, any one of which will do; none where only competence is certified
     * @param rules  the certificate rules, any one of which will do
     */
    public record Missing(List<ActivityKind> kinds, List<CertificateRule> rules) {

        /** Copies the lists. */
        public Missing {
            kinds = List.copyOf(kinds);
            rules = List.copyOf(rules);
        }
    }

    /** Copies the lists. */
    public DelmalEvidence {
        missing = List.copyOf(missing);
        certificates = List.copyOf(certificates);
    }

    /** Weighs the evidence of a record for one delmål. */
    public static DelmalEvidence of(Delmal delmal, RecordEvidence evidence) {
        var named = evidence.of(delmal.code());
        if (delmal.group() == DelmalGroup.BT && evidence.record().btApproved().isPresent()) {
            return new DelmalEvidence(delmal, List.of(), named.certificates(), Stage.CERTIFIED);
        }
        var valid = named.certificates().stream()
                .filter(certificate -> counts(certificate, delmal, evidence.record()))
                .toList();
        var missing = new ArrayList<Missing>();
        boolean allDone = true;
        for (Missing need : needs(delmal)) {
            if (valid.stream().noneMatch(certificate -> proves(certificate, need))) {
                missing.add(need);
                allDone &= isDone(need, named, evidence.record());
            }
        }
        return new DelmalEvidence(delmal, missing, valid, stage(missing.isEmpty(), allDone, named));
    }

    /** What must be certified: each mandatory activity, or one of each group of alternatives; or competence alone. */
    private static List<Missing> needs(Delmal delmal) {
        var kinds = new LinkedHashMap<Object, Set<ActivityKind>>();
        for (LearningActivity activity : delmal.activities()) {
            if (activity.mandatory()) {
                Object group = activity.alternativeGroup()
                        .<Object>map(number -> number)
                        .orElse(activity.kind());
                kinds.computeIfAbsent(group, any -> new LinkedHashSet<>()).add(activity.kind());
            }
        }
        var needs = new ArrayList<Missing>();
        for (Set<ActivityKind> alternatives : kinds.values()) {
            var rules = delmal.certificates().stream()
                    .filter(rule -> rule.covers().stream().anyMatch(alternatives::contains))
                    .toList();
            needs.add(new Missing(List.copyOf(alternatives), rules));
        }
        if (needs.isEmpty()) {
            needs.add(new Missing(List.of(), delmal.certificates()));
        }
        return needs;
    }

    private static boolean counts(Certificate certificate, Delmal delmal, RecordAsOf record) {
        return certificate.form().edition() == delmal.edition() && Signing.isComplete(certificate, record);
    }

    private static boolean proves(Certificate certificate, Missing need) {
        if (need.kinds().isEmpty() || need.rules().isEmpty()) {
            return need.rules().isEmpty() || need.rules().stream().anyMatch(rule -> isOn(rule.form(), certificate));
        }
        return certificate.covers().filter(need.kinds()::contains).isPresent()
                && need.rules().stream()
                        .anyMatch(rule -> isOn(rule.form(), certificate)
                                && certificate
                                        .covers()
                                        .filter(rule.covers()::contains)
                                        .isPresent());
    }

    private static boolean isOn(Optional<CertificateForm> form, Certificate certificate) {
        return form.map(demanded -> demanded.equals(certificate.form())).orElse(true);
    }

    private static boolean isDone(Missing need, RecordEvidence.Named named, RecordAsOf record) {
        if (need.kinds().isEmpty() || need.kinds().contains(ActivityKind.FREE_EVIDENCE)) {
            return named.begun().stream().anyMatch(entry -> entry.hasEndedBy(record.day()));
        }
        return named.begun().stream()
                .anyMatch(entry -> need.kinds().stream().anyMatch(kind -> isDone(kind, entry, record)));
    }

    private static boolean isDone(ActivityKind kind, Entry entry, RecordAsOf record) {
        if (!entry.hasEndedBy(record.day())) {
            return false;
        }
        return switch (kind) {
            case CLINICAL_SERVICE -> entry instanceof Placement;
            case COURSE -> entry instanceof Course;
            case AUSCULTATION -> entry instanceof Auscultation;
            case QUALITY_AND_DEVELOPMENT_WORK, DEVELOPMENT_WORK ->
                entry instanceof ImprovementWork work && work.approved();
            case INDEPENDENT_WRITTEN_WORK -> entry instanceof WrittenWork work && work.approved();
            default -> false;
        };
    }

    private static Stage stage(boolean proved, boolean allDone, RecordEvidence.Named named) {
        if (proved) {
            return Stage.CERTIFIED;
        }
        if (allDone) {
            return Stage.AWAITING_CERTIFICATE;
        }
        if (!named.begun().isEmpty() || !named.certificates().isEmpty()) {
            return Stage.IN_PROGRESS;
        }
        return named.planned() ? Stage.PLANNED : Stage.NOT_STARTED;
    }
}
