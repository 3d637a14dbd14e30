package se.delmal.server.graphql.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

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
@Validated
@ConfigurationProperties("delmal.limits")
public record Limits(
        @DefaultValue("262144") @Min(1_024) @Max(16_777_216) int body,

        @DefaultValue("2097152") @Min(1_024) @Max(67_108_864)
        int recordBody,

        @DefaultValue("32768") @Min(1_024) @Max(1_048_576) int documentCharacters,
        @DefaultValue("2000") @Min(100) @Max(100_000) int tokens,
        @DefaultValue("12") @Min(4) @Max(50) int depth,
        @DefaultValue("20") @Min(4) @Max(50) int introspectionDepth,
        @DefaultValue("1000") @Min(10) @Max(100_000) int fields,
        @DefaultValue("30") @Min(0) @Max(10_000) int aliases,
        @DefaultValue("20") @Min(0) @Max(10_000) int directives,
        @DefaultValue("20") @Min(0) @Max(1_000) int fragments,
        @DefaultValue("50") @Min(1) @Max(1_000) int ids,
        @DefaultValue("2000") @Min(1) @Max(100_000) int items,
        @DefaultValue("32") @Min(8) @Max(200) int jsonNesting,
        @DefaultValue("8192") @Min(256) @Max(65_536) int queryParameter,
        @DefaultValue("20") @Min(1) @Max(1_000) int errors,

        @DefaultValue("500000") @Min(1_000) @Max(100_000_000)
        int answerFields,

        @DefaultValue("5000") @Min(10) @Max(1_000_000_000) int points,
        @DefaultValue("5000") @Min(10) @Max(1_000_000_000) int publicPoints,
        @DefaultValue("20000") @Min(10) @Max(1_000_000_000) int trustedPoints,
        @DefaultValue("100000") @Min(10) @Max(1_000_000_000) int callerPointsPerMinute,
        @DefaultValue("50000") @Min(10) @Max(1_000_000_000) int addressPointsPerMinute,
        @DefaultValue("100000") @Min(100) @Max(10_000_000) int clients,

        @DefaultValue("10s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 10)
        Duration timeout) {

    /** Checks that a client can send the dearest request there is. */
    public Limits {
        int dearest = Math.max(trustedPoints, publicPoints);
        if (addressPointsPerMinute < dearest || callerPointsPerMinute < Math.max(dearest, points)) {
            throw new IllegalArgumentException(
                    "address-points-per-minute and caller-points-per-minute must be enough for one"
                            + " request: public-points, points and trusted-points");
        }
    }
}
