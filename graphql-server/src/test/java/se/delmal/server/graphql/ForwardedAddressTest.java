package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ManualTime;
import se.delmal.server.support.ServerTest;

/** A server behind a proxy that it has been told to believe. */
@ServerTest
@Import(ManualTime.class)
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "delmal.limits.public-points=100",
            "delmal.limits.trusted-points=200",
            "delmal.limits.address-points-per-minute=200"
        })
class ForwardedAddressTest {

    @Autowired
    private Asker asker;

    @Test
    void chargesTheAddressThatTheProxyTells() {
        for (int i = 0; i < 20; i++) {
            asker.send("no JSON", "X-Forwarded-For", "192.0.2.1");
        }

        assertThat(asker.send("no JSON", "X-Forwarded-For", "192.0.2.1").status())
                .isEqualTo(429);
        assertThat(asker.send("no JSON", "X-Forwarded-For", "192.0.2.2").status())
                .isEqualTo(400);
        assertThat(asker.query("{ __typename }", Map.of()).status()).isEqualTo(200);
    }
}
