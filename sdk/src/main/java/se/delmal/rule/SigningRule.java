package se.delmal.rule;

import java.util.List;

/**
 * One requirement of whoever signs a certificate, stated as a pure function of who would sign what.
 *
 * <p>Implementations are immutable and thread-safe, read no clock and do no input or output. They answer for every case and never
 * throw. What is not told is {@link Verdict#UNDETERMINED} where it could turn the answer, so that telling more never turns a yes
 * into a no. {@link Verdict#OUTSTANDING} is for what somebody else has to do beside this signature; it stops nobody from signing.
 *
 * <p>A rule about certificates in a record may have a signing rule of the same id beside it: one requirement, asked of the
 * record and of the signer.
 */
public interface SigningRule extends Requirement {

    /** Returns what this rule concludes, at least one finding. */
    List<Finding> judge(SigningCase signing);
}
