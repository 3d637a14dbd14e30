package se.delmal.status;

import java.util.Optional;

/**
 * What an answer was computed from.
 *
 * @param recordVersion  the version of a stored record, where there is one
 * @param catalogueRelease  what identifies the catalogue's content
 * @param profile  the id of the profile whose rules were applied
 * @param sdkVersion  the version of this SDK
 */
public record Provenance(Optional<String> recordVersion, String catalogueRelease, String profile, String sdkVersion) {}
