package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;

class ExposureGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.0.17", "2001:db8::1"})
    void refusesAnAddressThatOthersCanReachWithoutAnIssuer(String address) {
        assertThatThrownBy(() -> ExposureGuard.check(InetAddress.getByName(address), false))
                .hasMessageContaining("no token issuer");
    }

    @Test
    void refusesToListenEverywhereWithoutAnIssuer() {
        assertThatThrownBy(() -> ExposureGuard.check(null, false)).hasMessageContaining("every address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1"})
    void allowsThisMachine(String address) throws UnknownHostException {
        var loopback = InetAddress.getByName(address);

        assertThatCode(() -> ExposureGuard.check(loopback, false)).doesNotThrowAnyException();
    }

    @Test
    void allowsAnyAddressWithAnIssuer() {
        assertThatCode(() -> ExposureGuard.check(null, true)).doesNotThrowAnyException();
    }

    @Test
    void stopsTheStart() {
        var server = new SpringApplicationBuilder(DelmalServer.class).properties("server.port=0");

        assertThatThrownBy(
                        () -> server.run(TestDatabase.arguments(TestDatabase.properties(), "--server.address=0.0.0.0")))
                .hasRootCauseInstanceOf(ExposureGuard.ExposedException.class);
    }

    @Test
    void saysWhatToDo() {
        var exposed = new ExposureGuard.ExposedException("0.0.0.0");

        assertThat(new ExposureGuard.Analyzer().analyze(exposed))
                .extracting(FailureAnalysis::getAction)
                .asString()
                .contains("issuer-uri", "server.address");
    }
}
