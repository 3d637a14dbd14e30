package se.delmal.server.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import se.delmal.server.support.RawHttp;

/** Requests with a name, an identity number and a token in every place that a request has. */
final class HostileRequests {

    static final String NAME = "Alvastromsson";
    static final String NUMBER = "191212121212";
    static final String TOKEN = "eyJhbGciOiJub25lIn0.c2VjcmV0";

    private static final List<String> SECRETS = List.of(NAME, NUMBER, TOKEN);

    private HostileRequests() {}

    /** Sends them all; returns what was answered. */
    static List<RawHttp.Reply> send(int port) {
        var replies = new ArrayList<RawHttp.Reply>();
        for (String secret : SECRETS) {
            for (String path : paths(secret)) {
                replies.add(RawHttp.request(port, "GET " + path));
            }
            for (String header : headers(secret)) {
                replies.add(RawHttp.request(port, "GET /records/" + secret + "/duties.ics", header));
                replies.add(RawHttp.post(port, "{\"query\": \"{ viewer { subject } }\"}", header));
            }
            for (String body : bodies(secret)) {
                replies.add(RawHttp.post(port, body));
            }
            for (String broken : broken(secret)) {
                replies.add(RawHttp.send(port, broken));
            }
        }
        return replies;
    }

    static void assertNothingIsIn(String text) {
        assertThat(text).doesNotContain(SECRETS.toArray(String[]::new));
    }

    private static List<String> paths(String secret) {
        return List.of(
                "/" + secret,
                "/graphql?query=" + secret,
                "/graphql?" + secret + "|{}",
                "/graphql;" + secret,
                "/catalogue/v1/" + secret,
                "/catalogue/v1/sha256:0?" + secret + "=%zz",
                "/catalogue/v1/sha256:0?variables=" + secret,
                "/records/" + secret + "/duties.ics?role=" + secret,
                "/webjars/" + secret,
                "/actuator/" + secret,
                "/%00" + secret,
                "/\u00e5" + secret);
    }

    private static List<String> headers(String secret) {
        return List.of(
                "Authorization: Bearer " + secret,
                "Authorization: Basic " + secret,
                "Authorization: " + secret,
                "Accept: " + secret,
                "Accept-Language: " + secret,
                "Content-Type: " + secret,
                "Content-Encoding: " + secret,
                "Cookie: " + secret + "=\"x; y=\u0001",
                "Expect: " + secret,
                "Forwarded: for=" + secret,
                "Host: " + secret,
                "If-None-Match: " + secret,
                "Origin: https://" + secret,
                "User-Agent: " + secret,
                "X-Forwarded-For: " + secret,
                "X-Request-Id: " + secret,
                "traceparent: 00-" + secret + "-1-01",
                "baggage: name=" + secret,
                secret + ": x",
                secret);
    }

    private static List<String> bodies(String secret) {
        return List.of(
                secret,
                "{\"query\": \"" + secret,
                "{\"query\": \"{ " + secret + "\"}",
                "{\"query\": \"{ catalogue { specialty(slug: \\\"" + secret + "\\\") { slug } } }\"}",
                "{\"query\": \"{ catalogue { release(a: \\\"" + secret + "\\\") } }\"}",
                "{\"query\": \"query " + secret + "($s: Int!) { a(b: $s) }\", \"variables\": {\"s\": \"" + secret
                        + "\"}}",
                "{\"query\": \"query($s: Edition!) { catalogue { targetDescription(specialty: \\\"" + secret
                        + "\\\", edition: $s) { edition } } }\", \"variables\": {\"s\": \"" + secret + "\"}}",
                "{\"query\": \"{ catalogue { release } }\", \"operationName\": \"" + secret + "\"}",
                "{\"query\": \"{ catalogue { release } }\", \"extensions\": {\"" + secret + "\": 1}, \"" + secret
                        + "\": 1}",
                "{\"query\": \"{ trainingRecord(id: \\\"" + secret + "\\\") { id } }\"}",
                "{\"query\": \"{ catalogue { release } }\", \"variables\": {\"a\": " + "[".repeat(40) + "\"" + secret
                        + "\"" + "]".repeat(40) + "}}",
                "{\"query\": \"{ catalogue { release } } # " + secret + "\u00e5\"}");
    }

    private static List<String> broken(String secret) {
        return List.of(
                secret + "\r\n\r\n",
                "G" + secret + "\u0001T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /" + secret + " HTTP/" + secret + "\r\nHost: localhost\r\n\r\n",
                secret + " /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: " + secret + " x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n" + secret + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-" + secret + "\u0001: x\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + secret + "\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + secret + secret + "\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + secret + "\r\n\r\n");
    }
}
