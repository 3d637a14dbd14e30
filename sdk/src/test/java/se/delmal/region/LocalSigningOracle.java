package se.delmal.region;

import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Person;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;

/** What each local document asks of a signer, written once more, document by document. It knows one role at a time. */
final class LocalSigningOracle {

    private final SigningCase asked;
    private final Role role;
    private final Person signer;
    private final Optional<Boolean> isGp;

    private LocalSigningOracle(SigningCase asked) {
        this.asked = asked;
        this.role = asked.roles().get(0);
        this.signer = asked.signer();
        this.isGp = signer.specialties().map(held -> held.contains(Specialty.of("allmanmedicin")));
    }

    static Verdict expected(String rule, SigningCase asked) {
        var oracle = new LocalSigningOracle(asked);
        return switch (rule) {
            case "OST-2023-RULE-CERT-SIGNER" -> oracle.guidelineCertificate();
            case "OST-2023-RULE-PSUP-QUALIFICATION" -> oracle.guidelineSupervisor();
            case "OST-2023-RULE-SCIENCE-SUPERVISOR-PHD" -> oracle.guidelineScience();
            case "OSTK-RULE-CERT-SIGNER" -> oracle.contractCertificate();
            case "OSTK-RULE-PSUP-QUAL" -> oracle.contractSupervisor();
            case "SKA-2022-RULE-CERT-CONSULT" -> oracle.skaneHead();
            case "SKA-2022-RULE-CERT-SUP-DOS" -> oracle.skaneBoth();
            case "SKA-2022-RULE-SUP-QUAL" -> oracle.skaneSupervisor();
            case "SOR-RULE-APPROVE-SERVICE" -> oracle.sormlandApproval();
            case "SOR-RULE-SIGN-APPLICATION" -> oracle.sormlandApplication();
            case "ORE-2008-RULE-CERT-DELEGATE" -> oracle.is2008() ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE;
            case "ORE-2008-RULE-SUP-QUAL" -> oracle.orebroSupervisor();
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private Verdict guidelineCertificate() {
        if (!isFinalOf2015() || !isGeneralMedicine()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (role == Role.HEAD_OF_UNIT) {
            return isGp.map(LocalSigningOracle::yesOrNo).orElse(Verdict.UNDETERMINED);
        }
        if (role != Role.DESIGNATED_SPECIALIST) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean unitsTold = asked.traineeUnit().isPresent() && signer.unit().isPresent();
        boolean elsewhere = unitsTold && !asked.traineeUnit().equals(signer.unit());
        if (isGp.equals(Optional.of(false)) || elsewhere) {
            return Verdict.BREACHED;
        }
        return isGp.isPresent() && unitsTold ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private Verdict guidelineSupervisor() {
        if (!signsAsPrincipal()) {
            return Verdict.NOT_APPLICABLE;
        }
        Verdict training;
        if (signer.supervisorTraining().isEmpty()) {
            training = Verdict.UNDETERMINED;
        } else {
            training = Verdict.BREACHED;
            for (SupervisorTraining one : signer.supervisorTraining().get()) {
                boolean inTime = one.year() >= 2008 && one.year() <= 2026;
                boolean named = one.name().equals(Optional.of("ST-LIV"));
                if (inTime && (named || one.stSpecific().equals(Optional.of(true)))) {
                    training = Verdict.SATISFIED;
                } else if (inTime && one.stSpecific().isEmpty() && training == Verdict.BREACHED) {
                    training = Verdict.UNDETERMINED;
                }
            }
        }
        return worse(isGp.map(LocalSigningOracle::yesOrNo).orElse(Verdict.UNDETERMINED), training);
    }

    private Verdict guidelineScience() {
        boolean form = asked.edition() == Edition.SOSFS_2015_8
                ? asked.annex().equals("7")
                : asked.edition() == Edition.HSLF_FS_2021_8 && asked.annex().equals("12");
        boolean supervisor = Set.of(Role.PRINCIPAL_SUPERVISOR, Role.SUPERVISOR, Role.PLACEMENT_SUPERVISOR)
                .contains(role);
        if (!form || !supervisor || !isGeneralMedicine()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (role != Role.PRINCIPAL_SUPERVISOR) {
            return Verdict.BREACHED;
        }
        boolean beside = hasSignature(Role.SCIENTIFIC_SUPERVISOR);
        return beside || signer.doctoralDegree().orElse(false) ? Verdict.SATISFIED : Verdict.UNDETERMINED;
    }

    private Verdict contractCertificate() {
        if (!isFinalOf2015() || !isGeneralMedicine()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (role == Role.HEAD_OF_UNIT) {
            return Verdict.SATISFIED;
        }
        return role == Role.DESIGNATED_SPECIALIST ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE;
    }

    private Verdict contractSupervisor() {
        return signsAsPrincipal() ? worse(told(isGp), trainedFrom(2008)) : Verdict.NOT_APPLICABLE;
    }

    private Verdict skaneHead() {
        if (!isFinalOf2015() || !isGeneralMedicine()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (role == Role.DESIGNATED_SPECIALIST) {
            return told(isGp);
        }
        if (role != Role.HEAD_OF_UNIT) {
            return Verdict.NOT_APPLICABLE;
        }
        var consulted = told(asked.consulted()
                .map(roles -> roles.contains(Role.DIRECTOR_OF_STUDIES) && roles.contains(Role.PRINCIPAL_SUPERVISOR)));
        return worse(told(isGp), consulted);
    }

    private Verdict skaneBoth() {
        boolean isFinal = isFinalOf2015()
                || (asked.edition() == Edition.HSLF_FS_2021_8 && asked.annex().equals("7"));
        if (!isFinal || !isGeneralMedicine()) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean principal = role == Role.PRINCIPAL_SUPERVISOR || hasSignature(Role.PRINCIPAL_SUPERVISOR);
        boolean director = role == Role.DIRECTOR_OF_STUDIES || hasSignature(Role.DIRECTOR_OF_STUDIES);
        return principal && director ? Verdict.SATISFIED : Verdict.OUTSTANDING;
    }

    private Verdict skaneSupervisor() {
        return signsAsPrincipal()
                ? worse(told(signer.specialties().map(held -> !held.isEmpty())), trainedFrom(1900))
                : Verdict.NOT_APPLICABLE;
    }

    private Verdict sormlandApproval() {
        if (!isFinalOf2015()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (role == Role.HEAD_OF_UNIT) {
            return Verdict.SATISFIED;
        }
        if (role != Role.DESIGNATED_SPECIALIST) {
            return Verdict.NOT_APPLICABLE;
        }
        var held = signer.specialties();
        if (held.isPresent() && held.get().isEmpty()) {
            return Verdict.BREACHED;
        }
        return held.isPresent() && held.get().contains(asked.specialty().orElseThrow())
                ? Verdict.SATISFIED
                : Verdict.UNDETERMINED;
    }

    private Verdict sormlandApplication() {
        boolean application = asked.edition() == Edition.SOSFS_2015_8
                ? asked.annex().equals("1")
                : asked.edition() == Edition.HSLF_FS_2021_8 && asked.annex().equals("5");
        return application && role == Role.DIRECTOR_OF_STUDIES ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
    }

    private Verdict orebroSupervisor() {
        boolean supervisor = role == Role.PRINCIPAL_SUPERVISOR || role == Role.PLACEMENT_SUPERVISOR;
        if (!is2008() || !supervisor) {
            return Verdict.NOT_APPLICABLE;
        }
        var specialist = role == Role.PRINCIPAL_SUPERVISOR
                ? signer.specialties()
                        .map(held -> held.contains(asked.specialty().orElseThrow()))
                : signer.specialties().map(held -> !held.isEmpty());
        return worse(told(specialist), trainedFrom(1900));
    }

    private boolean is2008() {
        return asked.edition() == Edition.SOSFS_2008_17;
    }

    private boolean isFinalOf2015() {
        return asked.edition() == Edition.SOSFS_2015_8 && Set.of("2", "8b").contains(asked.annex());
    }

    private boolean isGeneralMedicine() {
        return asked.specialty().orElseThrow().slug().equals("allmanmedicin");
    }

    /** A principal supervisor signs everything but applications and the head's list of service. */
    private boolean signsAsPrincipal() {
        return role == Role.PRINCIPAL_SUPERVISOR
                && !is2008()
                && !Set.of("2015/1", "2021/5", "2021/6")
                        .contains((asked.edition() == Edition.SOSFS_2015_8 ? "2015/" : "2021/") + asked.annex());
    }

    private boolean hasSignature(Role wanted) {
        return asked.otherSignatures().stream().anyMatch(given -> given.role() == wanted);
    }

    private Verdict trainedFrom(int year) {
        return told(signer.supervisorTraining()
                .map(done -> done.stream().anyMatch(one -> one.year() >= year && one.year() <= 2026)));
    }

    private static Verdict told(Optional<Boolean> fact) {
        return fact.map(LocalSigningOracle::yesOrNo).orElse(Verdict.UNDETERMINED);
    }

    private static Verdict yesOrNo(boolean yes) {
        return yes ? Verdict.SATISFIED : Verdict.BREACHED;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.BREACHED || other == Verdict.BREACHED) {
            return Verdict.BREACHED;
        }
        return one == Verdict.UNDETERMINED || other == Verdict.UNDETERMINED ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }
}
