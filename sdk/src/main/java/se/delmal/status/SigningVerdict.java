package se.delmal.status;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.delmal.citation.BindingForce;
import se.delmal.national.Signing;
import se.delmal.profile.RegionalProfile;
import se.delmal.rule.Finding;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;

/**
 * Whether somebody may sign a form, with every reason.
 *
 * <pre>{@code
 * SigningVerdict.of(
 *         SigningCase.inSpecialistTraining(Edition.HSLF_FS_2021_8, "7", specialty, day, doctor, Role.DESIGNATED_SPECIALIST)
 *                 .aboutTrainee("tova")
 *                 .beside(new Signature("siv", Role.PRINCIPAL_SUPERVISOR, day)),
 *         profiles.get("skane"));
 * }</pre>
 *
 * <p>Somebody with several roles is judged in the one in which the least stands in the way. What a region adds is a finding of its
 * own with local force; it takes no national finding away.
 *
 * @param verdict  {@code SATISFIED}: may sign; {@code BREACHED}: may not, since something that binds is not met; {@code UNDETERMINED}:
 *     not enough is told, or known
 * @param findings  what was looked at; {@code OUTSTANDING} is what somebody else has to do beside this signature
 */
public record SigningVerdict(Verdict verdict, List<Finding> findings) {

    /** Copies the findings. */
    public SigningVerdict {
        findings = List.copyOf(findings);
    }

    /** Judges a case by a profile. */
    public static SigningVerdict of(SigningCase signing, RegionalProfile profile) {
        var capacities = Signing.capacities(signing);
        var cases =
                capacities.isEmpty() ? Stream.of(signing) : capacities.stream().map(signing::as);
        return cases.map(each -> of(profile.judge(each)))
                .min(Comparator.comparing(SigningVerdict::inTheWay)
                        .thenComparing(each -> each.count(Verdict.BREACHED))
                        .thenComparing(each -> each.count(Verdict.UNDETERMINED)))
                .orElseThrow();
    }

    private static SigningVerdict of(List<Finding> findings) {
        if (findings.stream().anyMatch(SigningVerdict::forbids)) {
            return new SigningVerdict(Verdict.BREACHED, findings);
        }
        return new SigningVerdict(
                findings.stream().anyMatch(SigningVerdict::leavesOpen) ? Verdict.UNDETERMINED : Verdict.SATISFIED,
                findings);
    }

    private static boolean forbids(Finding finding) {
        return finding.verdict() == Verdict.BREACHED && finding.force().binds();
    }

    private static boolean leavesOpen(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                || (finding.verdict() == Verdict.BREACHED && finding.force() == BindingForce.UNKNOWN);
    }

    private int inTheWay() {
        return List.of(Verdict.SATISFIED, Verdict.UNDETERMINED, Verdict.BREACHED)
                .indexOf(verdict);
    }

    private long count(Verdict wanted) {
        return findings.stream().filter(finding -> finding.verdict() == wanted).count();
    }
}
