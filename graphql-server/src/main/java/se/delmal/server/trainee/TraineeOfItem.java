package se.delmal.server.trainee;

/**
 * Whose record somebody has a part of in hand, for those who are asked to sign or to assess it.
 *
 * @param traineeId  whose
 * @param displayName  their name
 */
record TraineeOfItem(String traineeId, String displayName) {}
