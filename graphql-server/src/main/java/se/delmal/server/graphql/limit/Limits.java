package se.delmal.server.graphql.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits. A value outside its range stops the start, which names it.
 *
 * @param body  the bytes of a request's body
 * @param recordBody  the same where the request takes a whole record: {@code evaluate} and {@code trainingRecordImport}
 * @param documentCharacters  the characters of a document
 * @param tokens  the tokens of a document
 * @param depth  the longest chain of fields
 * @param introspectionDepth  the longest chain of fields from {@code __schema} or {@code __type} down
 * @param fields  the fields of a document, each fragment written out where it is spread
 * @param aliases  the aliases, counted likewise
 * @param directives  the directives, counted likewise
 * @param fragments  the fragments that a document defines
 * @param ids  the ids of one {@code nodes}
 * @param items  the items (entries, persons, assignments) of a record that is handed in
 * @param jsonNesting  the depth of a body's JSON
 * @param queryParameter  the characters of the variables in an address
 * @param errors  the errors told in one answer
 * @param answerFields  the fields of an answer
 * @param points  the points of a free-form request
 * @param publicPoints  the same where all it asks for is public
 * @param trustedPoints  the points of a trusted document with its largest pages
 * @param callerPointsPerMinute  the points of one caller in a minute
 * @param addressPointsPerMinute  the points of one address in a minute, of requests without a token
 * @param clients  how many clients' points are kept at once
 * @param timeout  how long one request may take
 */
@ConfigurationProperties("delmal.limits")
public record Limits(
        @DefaultValue("262144") int body,
        @DefaultValue("2097152") int recordBody,
        @DefaultValue("32768") int documentCharacters,
        @DefaultValue("2000") int tokens,
        @DefaultValue("12") int depth,
        @DefaultValue("20") int introspectionDepth,
        @DefaultValue("1000") int fields,
        @DefaultValue("30") int aliases,
        @DefaultValue("20") int directives,
        @DefaultValue("20") int fragments,
        @DefaultValue("50") int ids,
        @DefaultValue("2000") int items,
        @DefaultValue("32") int jsonNesting,
        @DefaultValue("8192") int queryParameter,
        @DefaultValue("20") int errors,
        @DefaultValue("500000") int answerFields,
        @DefaultValue("5000") int points,
        @DefaultValue("5000") int publicPoints,
        @DefaultValue("20000") int trustedPoints,
        @DefaultValue("100000") int callerPointsPerMinute,
        @DefaultValue("50000") int addressPointsPerMinute,
        @DefaultValue("100000") int clients,
        @DefaultValue("10s") Duration timeout) {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Checks each against its range, and that a client can send the dearest request there is. */
    public Limits {
        var ranges = new Ranges();
        ranges.check("body", body, 1_024, 16_777_216);
        ranges.check("record-body", recordBody, 1_024, 67_108_864);
        ranges.check("document-characters", documentCharacters, 1_024, 1_048_576);
        ranges.check("tokens", tokens, 100, 100_000);
        ranges.check("depth", depth, 4, 50);
        ranges.check("introspection-depth", introspectionDepth, 4, 50);
        ranges.check("fields", fields, 10, 100_000);
        ranges.check("aliases", aliases, 0, 10_000);
        ranges.check("directives", directives, 0, 10_000);
        ranges.check("fragments", fragments, 0, 1_000);
        ranges.check("ids", ids, 1, 1_000);
        ranges.check("items", items, 1, 100_000);
        ranges.check("json-nesting", jsonNesting, 8, 200);
        ranges.check("query-parameter", queryParameter, 256, 65_536);
        ranges.check("errors", errors, 1, 1_000);
        ranges.check("answer-fields", answerFields, 1_000, 100_000_000);
        ranges.check("points", points, 10, 1_000_000_000);
        ranges.check("public-points", publicPoints, 10, 1_000_000_000);
        ranges.check("trusted-points", trustedPoints, 10, 1_000_000_000);
        ranges.check("caller-points-per-minute", callerPointsPerMinute, 10, 1_000_000_000);
        ranges.check("address-points-per-minute", addressPointsPerMinute, 10, 1_000_000_000);
        ranges.check("clients", clients, 100, 10_000_000);
        ranges.check("timeout", timeout, SHORTEST, LONGEST);
        ranges.refuseWhatIsOutside();
        int dearest = Math.max(trustedPoints, publicPoints);
        if (addressPointsPerMinute < dearest || callerPointsPerMinute < Math.max(dearest, points)) {
            throw new IllegalArgumentException(
                    "address-points-per-minute and caller-points-per-minute must be enough for one"
                            + " request: public-points, points and trusted-points");
        }
    }

    /** Gathers what is outside its range, so that all of it is told at once. */
    private static final class Ranges {

        private final List<String> outside = new ArrayList<>();

        private <T extends Comparable<T>> void check(String name, T value, T least, T most) {
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                outside.add("delmal.limits." + name + " is " + value + " and must be " + least + " to " + most);
            }
        }

        private void refuseWhatIsOutside() {
            if (!outside.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", outside));
            }
        }
    }
}
