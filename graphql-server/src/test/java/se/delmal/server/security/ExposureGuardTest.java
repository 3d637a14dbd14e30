package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;

class ExposureGuardTest {

    private final MockEnvironment settings = new MockEnvironment().withProperty("server.address", "127.0.0.1");

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.0.17", "2001:db8::1"})
    void refusesAnAddressThatOthersCanReachWithoutAnIssuer(String address) {
        settings.setProperty("server.address", address);

        assertThatThrownBy(() -> ExposureGuard.check(settings))
                .hasMessageContaining("No token issuer")
                .hasMessageContaining("server.address");
    }

    @Test
    void refusesToListenEverywhereWithoutAnIssuer() {
        settings.setProperty("server.address", "");

        assertThatThrownBy(() -> ExposureGuard.check(settings)).hasMessageContaining("every address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1"})
    void allowsThisMachine(String address) {
        settings.setProperty("server.address", address);

        assertThatCode(() -> ExposureGuard.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/delmal",
                "jdbc:h2:tcp://db.example/delmal",
                "jdbc:h2:ssl://db.example/delmal",
                "jdbc:mariadb://db.example/delmal"
            })
    void keepsMadeUpPeopleOutOfADatabaseOfOthers(String url) {
        settings.setProperty("spring.datasource.url", url);

        assertThatThrownBy(() -> ExposureGuard.check(settings)).hasMessageContaining("delmal.demo.any-database");
        settings.setProperty("delmal.demo.any-database", "true");
        assertThatCode(() -> ExposureGuard.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:h2:mem:x", "jdbc:h2:file:./x"})
    void letsThemIntoADatabaseOfItsOwn(String url) {
        settings.setProperty("spring.datasource.url", url);

        assertThatCode(() -> ExposureGuard.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        settings.setProperty("server.address", "0.0.0.0");
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/delmal");

        assertThatThrownBy(() -> ExposureGuard.check(settings))
                .hasMessageContaining("server.address")
                .hasMessageContaining("spring.datasource.url");
        settings.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://issuer.example");
        assertThatThrownBy(() -> ExposureGuard.check(settings))
                .hasMessageContaining("audiences")
                .hasMessageContaining("delmal.token.algorithms")
                .hasMessageContaining("delmal.token.tenant-claim")
                .hasMessageContaining("delmal.identity.keyset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "RS256,HS512", "rs256?"})
    void refusesAlgorithmsWhoseCheckerCouldSign(String algorithms) {
        complete();
        settings.setProperty("delmal.token.algorithms", algorithms);

        assertThatThrownBy(() -> ExposureGuard.check(settings)).hasMessageContaining("key pairs");
    }

    @Test
    void allowsAnyAddressAndDatabaseWithAnIssuerAndAllItNeeds() {
        complete();

        assertThatCode(() -> ExposureGuard.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void stopsTheStart() {
        var server = new SpringApplicationBuilder(DelmalServer.class).properties("server.port=0");

        assertThatThrownBy(
                        () -> server.run(TestDatabase.arguments(TestDatabase.properties(), "--server.address=0.0.0.0")))
                .isInstanceOf(ExposureGuard.ExposedException.class);
    }

    @Test
    void saysWhatToDo() {
        settings.setProperty("server.address", "0.0.0.0");
        var exposed = org.junit.jupiter.api.Assertions.assertThrows(
                ExposureGuard.ExposedException.class, () -> ExposureGuard.check(settings));

        assertThat(new ExposureGuard.Analyzer().analyze(exposed))
                .extracting(FailureAnalysis::getAction)
                .asString()
                .contains("issuer-uri", "server.address");
    }

    private void complete() {
        settings.setProperty("server.address", "0.0.0.0");
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/delmal");
        settings.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://issuer.example");
        settings.setProperty("spring.security.oauth2.resourceserver.jwt.audiences", "delmal");
        settings.setProperty("delmal.token.algorithms", "RS256,ES256");
        settings.setProperty("delmal.token.tenant-claim", "tenant");
        settings.setProperty("delmal.identity.keyset-file", "/run/secrets/keys");
    }
}
