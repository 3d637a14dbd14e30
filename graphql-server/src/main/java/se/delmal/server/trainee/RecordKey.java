package se.delmal.server.trainee;

import se.delmal.server.security.Caller;

/**
 * A record, and who wants to read it: together, so that nothing loaded for one caller is given to another.
 *
 * @param recordId  the record
 * @param caller  who is asking
 */
public record RecordKey(String recordId, Caller caller) {}
