package se.delmal.server.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
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
import java.time.Instant;
import java.util.Date;
import se.delmal.server.identity.IdentityKeys;

/** Somebody who issues tokens, and publishes the key of their signatures over HTTP. */
public final class TestIssuer implements AutoCloseable {

    /** Whom the tokens are for. */
    public static final String AUDIENCE = "delmal-test";

    private static final String KEYSET = IdentityKeys.create();

    private final RSAKey key;
    private final HttpServer server;

    /** Opens. */
    public TestIssuer() throws IOException, JOSEException {
        key = newKey();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\": \"" + uri() + "\", \"jwks_uri\": \"" + uri() + "/keys\","
                        + " \"subject_types_supported\": [\"public\"]}");
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    /** Returns the settings of a server that believes an issuer. */
    public static String[] settings(String issuer) {
        return new String[] {
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
            "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE,
            "--delmal.identity.keyset=" + KEYSET
        };
    }

    /** Returns a key under the name that the issuer's own has. */
    public static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID("k").generate();
    }

    /** Returns where it is found. */
    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns what a good token says: it ends in five minutes, and lets its holder send documents of their own. */
    public JWTClaimsSet.Builder claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .audience(AUDIENCE)
                .subject("hsa-17")
                .claim("name", "Alva Ström")
                .claim("tenant", "region")
                .claim("scope", "graphql:explore")
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    /** Returns a token signed with the issuer's key. */
    public String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, JWSAlgorithm.RS256, key);
    }

    /** Returns a token signed with a key. */
    public static String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, RSAKey key) throws JOSEException {
        return sign(claims, new JWSHeader.Builder(algorithm).keyID("k").build(), new RSASSASigner(key));
    }

    /** Returns a token signed with the issuer's key that says it is of a type. */
    public String signAs(String type, JWTClaimsSet claims) throws JOSEException {
        return sign(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("k")
                        .type(new JOSEObjectType(type))
                        .build(),
                new RSASSASigner(key));
    }

    /** Returns a token signed with the issuer's key by an algorithm. */
    public String sign(JWTClaimsSet claims, JWSAlgorithm algorithm) throws JOSEException {
        return sign(claims, algorithm, key);
    }

    /** Returns a token whose shared secret is the issuer's public key: what a server with a loose list of algorithms believes. */
    public String signWithPublicKeyAsSecret(JWTClaimsSet claims) throws JOSEException {
        return sign(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k").build(),
                new MACSigner(key.toRSAPublicKey().getEncoded()));
    }

    private static String sign(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
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
