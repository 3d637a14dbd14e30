package se.delmal.server.subscription;

import java.time.Instant;

/**
 * That a record has another version.
 *
 * @param recordId  the record
 * @param version  the number of its changes, as far as the reader may know
 * @param at  when it was noticed
 * @param ended  whether the reader may not read the record any more
 */
record StatusChange(String recordId, long version, Instant at, boolean ended) {}
