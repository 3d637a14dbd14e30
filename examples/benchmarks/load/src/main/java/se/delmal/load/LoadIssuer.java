package se.delmal.load;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Issues tokens that end after a day, and publishes the key of their signatures over HTTP on this machine. */
final class LoadIssuer implements AutoCloseable {

    static final String AUDIENCE = "delmal-load";

    private static final Duration VALID = Duration.ofDays(1);
    private static final int KEY_BITS = 2048;

    private final RSAKey key;
    private final HttpServer server;

    private LoadIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /**
     * The tokens of a load run.
     *
     * @param director  the director's
     * @param writers  those of the trainees that change their records, with the records
     */
    record Tokens(String director, List<OfWriter> writers) {}

    /**
     * A trainee's token.
     *
     * @param record  the trainee's record
     * @param token  the token
     */
    record OfWriter(String record, String token) {}

    /** Opens on a port; 0 takes any. */
    static LoadIssuer open(int port) throws IOException {
        try {
            var issuer = new LoadIssuer(
                    new RSAKeyGenerator(KEY_BITS).keyID("load").generate(),
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
            issuer.serve(
                    "/.well-known/openid-configuration",
                    "{\"issuer\": \"" + issuer.uri() + "\", \"jwks_uri\": \"" + issuer.uri()
                            + "/keys\", \"subject_types_supported\": [\"public\"]}");
            issuer.serve("/keys", new JWKSet(issuer.key.toPublicJWK()).toString());
            issuer.server.start();
            return issuer;
        } catch (JOSEException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Returns where it is found. */
    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns a token. */
    String token(String tenant, String subject) {
        var now = Instant.now();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(uri())
                        .audience(AUDIENCE)
                        .subject(subject)
                        .claim("tenant", tenant)
                        .claim("scope", "graphql:explore")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(VALID)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        return token.serialize();
    }

    /** Writes a token for everybody who asks. */
    void writeTokens(People people, Path file) throws IOException {
        var writers = new ArrayList<OfWriter>();
        people.writers()
                .forEach(
                        writer -> writers.add(new OfWriter(writer.record(), token(writer.tenant(), writer.subject()))));
        LoadTools.write(file, new Tokens(token(people.tenant(), people.director()), writers));
    }

    private void serve(String path, String body) {
        server.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
