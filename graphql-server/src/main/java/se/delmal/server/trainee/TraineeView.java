package se.delmal.server.trainee;

/**
 * A trainee as the schema has them.
 *
 * @param id  the trainee's id
 * @param displayName  the trainee's name
 */
public record TraineeView(String id, String displayName) {}
