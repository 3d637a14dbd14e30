package se.delmal.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.delmal.record.Approval;
import se.delmal.record.Certificate;
import se.delmal.record.Document;
import se.delmal.record.DocumentPart;
import se.delmal.record.EntryKind;
import se.delmal.role.Role;
import se.delmal.rule.Verdict;

/**
 * What the rules of the engine conclude: for each rule its verdicts, without the facts, sources and texts that findings of the SDK
 * hold.
 */
public final class DroolsVerdicts {

    /** What the contract holds. */
    public static final List<DocumentPart> CONTRACT = List.of(
            DocumentPart.TRAINEE_NAME,
            DocumentPart.HEALTH_CENTRE,
            DocumentPart.LICENCE_DATE,
            DocumentPart.CREDITED_SERVICE,
            DocumentPart.START_DATE,
            DocumentPart.EARLIEST_END);

    /** What the programme is about. */
    public static final List<DocumentPart> ASPECTS = List.of(
            DocumentPart.MEDICAL_KNOWLEDGE,
            DocumentPart.PRACTICAL_SKILLS,
            DocumentPart.CONSULTATION_SKILLS,
            DocumentPart.CLINICAL_ATTITUDE,
            DocumentPart.SCIENTIFIC_ATTITUDE,
            DocumentPart.COOPERATION,
            DocumentPart.LEADERSHIP);

    /** When and how it is followed up. */
    public static final List<DocumentPart> FOLLOW_UP = List.of(DocumentPart.FOLLOW_UP_WHEN, DocumentPart.FOLLOW_UP_HOW);

    /** The weeks of the scientific work. */
    public static final BigDecimal TEN = BigDecimal.TEN;

    private static final List<Role> APPROVERS =
            List.of(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES);

    private final DroolsTraining training;
    private final Map<String, List<Verdict>> byRule = new TreeMap<>();

    DroolsVerdicts(DroolsTraining training) {
        this.training = training;
    }

    /** Returns the verdicts of each rule, in no order. */
    Map<String, List<Verdict>> byRule() {
        return byRule;
    }

    /** Returns whether each of the four has approved a document. */
    public static boolean isApproved(Document document) {
        var by = EnumSet.noneOf(Role.class);
        for (Approval approval : document.approvals()) {
            by.add(approval.role());
        }
        return by.containsAll(APPROVERS);
    }

    private static LocalDate approvedOn(Document document) {
        var last = document.on();
        for (Role role : APPROVERS) {
            var first = document.approvals().stream()
                    .filter(approval -> approval.role() == role)
                    .map(Approval::on)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            last = first.isAfter(last) ? first : last;
        }
        return last;
    }

    /** Returns whether somebody signed in a role. */
    public static boolean isSigned(Certificate certificate, Role role) {
        return certificate.signatures().stream().anyMatch(signature -> signature.role() == role);
    }

    /** Returns whether two are among some roles. */
    public static boolean holds(List<Role> told, Role one, Role other) {
        return told.contains(one) && told.contains(other);
    }

    /** Concludes about parts of documents. */
    public void parts(
            String rule,
            Collection<? extends Collection<DocumentPart>> held,
            List<DocumentPart> wanted,
            LocalDate due) {
        var all = EnumSet.noneOf(DocumentPart.class);
        held.forEach(all::addAll);
        byDue(rule, EntryKind.DOCUMENT, all.containsAll(wanted), Optional.of(due));
    }

    /** Concludes about a document that must be approved by a day. */
    public void approvedInTime(String rule, Collection<Document> approved, LocalDate due) {
        if (approved.stream().anyMatch(document -> !approvedOn(document).isAfter(due))) {
            add(rule, Verdict.SATISFIED);
        } else if (!training.isComplete(EntryKind.DOCUMENT)) {
            add(rule, Verdict.UNDETERMINED);
        } else {
            add(rule, approved.isEmpty() ? afterDue(Optional.of(due)) : Verdict.BREACHED);
        }
    }

    /** Concludes about a number by a day. */
    public void atLeast(String rule, EntryKind kind, Number number, int least, Optional<LocalDate> due) {
        byDue(rule, kind, number.longValue() >= least, due);
    }

    /** Concludes about a number by a day. */
    public void atLeast(String rule, EntryKind kind, Number number, int least, LocalDate due) {
        atLeast(rule, kind, number, least, Optional.of(due));
    }

    /** Concludes about two things by a day. */
    public void both(
            String rule,
            EntryKind kind,
            Number number,
            EntryKind otherKind,
            Number otherNumber,
            Optional<LocalDate> due) {
        boolean first = number.longValue() > 0;
        boolean second = otherNumber.longValue() > 0;
        boolean no = (!first && training.isComplete(kind)) || (!second && training.isComplete(otherKind));
        if (first && second) {
            add(rule, Verdict.SATISFIED);
        } else {
            add(rule, no ? afterDue(due) : Verdict.UNDETERMINED);
        }
    }

    /** Concludes about a number in each training year. */
    public void perYear(String rule, EntryKind kind, int least, Collection<LocalDate> days) {
        boolean fell = training.hasCompletedAYear()
                && days.stream().filter(training::isInCompletedYear).count() < training.demandedBefore(least);
        if (fell) {
            add(rule, training.isComplete(kind) ? Verdict.BREACHED : Verdict.UNDETERMINED);
        } else if (days.stream().filter(training::isInRunningYear).count() >= training.demandedNow(least)) {
            add(rule, Verdict.SATISFIED);
        } else {
            add(rule, training.isComplete(kind) ? Verdict.OUTSTANDING : Verdict.UNDETERMINED);
        }
    }

    /** Concludes about who was consulted. */
    public void consulted(String rule, EntryKind kind, Collection<? extends List<Role>> told, Role one, Role other) {
        every(rule, kind, told.size(), told.stream().allMatch(roles -> holds(roles, one, other)), true);
    }

    /** Concludes about who paid. */
    public void paid(String rule, EntryKind kind, Collection<Role> payers, Role wanted) {
        every(rule, kind, payers.size(), payers.stream().allMatch(payer -> payer == wanted), true);
    }

    private void every(String rule, EntryKind kind, long all, boolean met, boolean told) {
        if (all == 0) {
            none(rule, kind);
        } else if (!met) {
            add(rule, Verdict.BREACHED);
        } else {
            add(rule, told ? Verdict.SATISFIED : Verdict.UNDETERMINED);
        }
    }

    /** Concludes about all assessments together, where some need a plan. */
    public void planned(String rule, Number all, Number lacking, Number withoutPlan) {
        boolean plansAreThere = withoutPlan.longValue() == 0;
        boolean plansAreTold = training.isComplete(EntryKind.DOCUMENT);
        every(
                rule,
                EntryKind.ASSESSMENT,
                all.longValue(),
                lacking.longValue() == 0 && (plansAreThere || !plansAreTold),
                plansAreThere);
    }

    /** Concludes about one of a kind. */
    public void each(String rule, boolean met, boolean told, LocalDate due) {
        if (met) {
            add(rule, Verdict.SATISFIED);
        } else {
            add(rule, told ? afterDue(Optional.of(due)) : Verdict.UNDETERMINED);
        }
    }

    /** Concludes about the contact before a placement and the certificate after it. */
    public void prepared(String rule, boolean contact, boolean certificate, LocalDate due) {
        boolean told = (!contact && training.isComplete(EntryKind.DOCUMENT))
                || (!certificate && training.isComplete(EntryKind.CERTIFICATE));
        each(rule, contact && certificate, told, due);
    }

    /** Concludes that there is none of a kind. */
    public void none(String rule, EntryKind kind) {
        add(rule, training.isComplete(kind) ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED);
    }

    /** Concludes that somebody has to look, if there is any. */
    public void open(String rule, EntryKind kind, Number number) {
        if (number.longValue() > 0) {
            add(rule, Verdict.UNDETERMINED);
        } else {
            none(rule, kind);
        }
    }

    /** Concludes about what is done again within some years. */
    public void review(String rule, Optional<LocalDate> last, int years) {
        var done = last.filter(day -> !day.isAfter(training.day()));
        if (done.isEmpty()) {
            add(rule, Verdict.UNDETERMINED);
        } else {
            add(rule, training.day().isAfter(done.get().plusYears(years)) ? Verdict.BREACHED : Verdict.SATISFIED);
        }
    }

    private void byDue(String rule, EntryKind kind, boolean met, Optional<LocalDate> due) {
        if (met) {
            add(rule, Verdict.SATISFIED);
        } else {
            add(rule, training.isComplete(kind) ? afterDue(due) : Verdict.UNDETERMINED);
        }
    }

    private Verdict afterDue(Optional<LocalDate> due) {
        return due.filter(training.day()::isAfter).isPresent() ? Verdict.BREACHED : Verdict.OUTSTANDING;
    }

    private void add(String rule, Verdict verdict) {
        byRule.computeIfAbsent(rule, none -> new ArrayList<>()).add(verdict);
    }
}
