package se.delmal.server.trainee;

/**
 * Published in the transaction that changes a record, for whoever listens to its being committed.
 *
 * @param recordId  the record
 */
public record RecordChanged(String recordId) {}
