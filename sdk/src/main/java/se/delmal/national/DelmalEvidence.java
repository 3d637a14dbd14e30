package se.delmal.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalGroup;
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
    static DelmalEvidence of(DelmalDemand demand, RecordEvidence evidence) {
        var delmal = demand.delmal();
        var named = evidence.of(delmal.code());
        if (delmal.group() == DelmalGroup.BT && evidence.record().btApproved().isPresent()) {
            return new DelmalEvidence(delmal, List.of(), named.certificates(), Stage.CERTIFIED);
        }
        var missing = new ArrayList<Missing>();
        boolean allDone = true;
        for (Missing need : demand.needs()) {
            if (!isProved(need, named)) {
                missing.add(need);
                allDone &= isDone(need, named, evidence.record());
            }
        }
        return new DelmalEvidence(delmal, missing, named.complete(), stage(missing.isEmpty(), allDone, named));
    }

    private static boolean isProved(Missing need, RecordEvidence.Named named) {
        for (Certificate certificate : named.complete()) {
            if (proves(certificate, need)) {
                return true;
            }
        }
        return false;
    }

    private static boolean proves(Certificate certificate, Missing need) {
        if (need.kinds().isEmpty() || need.rules().isEmpty()) {
            return need.rules().isEmpty() || need.rules().stream().anyMatch(rule -> isOn(rule.form(), certificate));
        }
        var covered = covered(certificate);
        return covered.filter(need.kinds()::contains).isPresent()
                && need.rules().stream()
                        .anyMatch(rule -> isOn(rule.form(), certificate)
                                && covered.filter(rule.covers()::contains).isPresent());
    }

    /** What a certificate does not tell, its form does where it certifies one kind of activity only, as all of them do. */
    private static Optional<ActivityKind> covered(Certificate certificate) {
        var kinds = certificate.form().certifies();
        return certificate.covers().or(() -> kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty());
    }

    private static boolean isOn(Optional<CertificateForm> form, Certificate certificate) {
        return form.map(demanded -> demanded.equals(certificate.form())).orElse(true);
    }

    private static boolean isDone(Missing need, RecordEvidence.Named named, RecordAsOf record) {
        boolean anything = need.kinds().isEmpty() || need.kinds().contains(ActivityKind.FREE_EVIDENCE);
        for (Entry entry : named.begun()) {
            if (entry.hasEndedBy(record.day()) && (anything || isAnyOf(need.kinds(), entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyOf(List<ActivityKind> kinds, Entry entry) {
        for (ActivityKind kind : kinds) {
            if (isOf(kind, entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(ActivityKind kind, Entry entry) {
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
