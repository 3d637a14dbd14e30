package se.delmal.status;

import java.util.List;

/**
 * How many delmål have come how far.
 *
 * @param total  all that concern the training
 * @param certified  those that are certified
 * @param awaitingCertificate  those of which only certificates are missing
 * @param inProgress  those that have begun
 * @param planned  those that are planned
 * @param notStarted  those that nothing names
 */
public record ProgressSummary(
        int total, int certified, int awaitingCertificate, int inProgress, int planned, int notStarted) {

    static ProgressSummary of(List<DelmalProgress> progress) {
        return new ProgressSummary(
                progress.size() - count(progress, ProgressState.NOT_APPLICABLE),
                count(progress, ProgressState.CERTIFIED),
                count(progress, ProgressState.AWAITING_CERTIFICATE),
                count(progress, ProgressState.IN_PROGRESS),
                count(progress, ProgressState.PLANNED),
                count(progress, ProgressState.NOT_STARTED));
    }

    private static int count(List<DelmalProgress> progress, ProgressState state) {
        return Math.toIntExact(
                progress.stream().filter(delmal -> delmal.state() == state).count());
    }
}
