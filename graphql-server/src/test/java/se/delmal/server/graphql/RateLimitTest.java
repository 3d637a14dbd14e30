package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ManualTime;
import se.delmal.server.support.ServerTest;

/** A server on which a minute is worth two hundred points. */
@ServerTest
@Import(ManualTime.class)
@TestPropertySource(
        properties = {
            "delmal.limits.points=100",
            "delmal.limits.public-points=100",
            "delmal.limits.trusted-points=200",
            "delmal.limits.address-points-per-minute=200",
            "delmal.limits.caller-points-per-minute=200"
        })
class RateLimitTest {

    private static final String FIFTY = "{ viewer { trainees(first: 20) { edges { node { id displayName } } } } }";

    @Autowired
    private Asker asker;

    @Autowired
    private ManualTime time;

    @BeforeEach
    void aMinuteLater() {
        time.pass(Duration.ofMinutes(10));
    }

    @Test
    void refusesACallerWhoHasSpentTheMinute() {
        for (int i = 0; i < 4; i++) {
            assertThat(asker.queryAs("nora", FIFTY).status()).isEqualTo(200);
        }

        var answer = asker.queryAs("nora", FIFTY);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo("RATE_LIMITED");
        assertThat(answer.body().path("requestId").asString()).isNotEmpty();
        assertThat(answer.response().headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(answer.response().headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void letsOtherCallersGoOn() {
        for (int i = 0; i < 5; i++) {
            asker.queryAs("nora", FIFTY);
        }

        assertThat(asker.queryAs("omar", FIFTY).status()).isEqualTo(200);
        assertThat(asker.query("{ __typename }", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void letsACallerGoOnAfterAWhile() {
        for (int i = 0; i < 5; i++) {
            asker.queryAs("nora", FIFTY);
        }
        time.pass(Duration.ofSeconds(16));

        assertThat(asker.queryAs("nora", FIFTY).status()).isEqualTo(200);
    }

    @Test
    void chargesAnAddressForWhatIsRefused() {
        for (int i = 0; i < 20; i++) {
            assertThat(asker.send("no JSON").status()).isEqualTo(400);
        }

        assertThat(asker.send("no JSON").status()).isEqualTo(429);
        assertThat(asker.query("{ __typename }", Map.of()).status()).isEqualTo(429);
        assertThat(asker.get("/catalogue/v1/sha256:0").status()).isEqualTo(429);
    }

    @Test
    void chargesLittleForWhatIsAnsweredFromMemory() {
        var document = "{ catalogue { regulations { edition } } }";
        for (int i = 0; i < 190; i++) {
            assertThat(asker.query(document, Map.of()).status()).isEqualTo(200);
        }
        for (int i = 0; i < 20; i++) {
            asker.query(document, Map.of());
        }

        assertThat(asker.query(document, Map.of()).status()).isEqualTo(429);
    }

    @Test
    void doesNotBelieveAnAddressThatAHeaderTells() {
        for (int i = 0; i < 20; i++) {
            asker.send("no JSON", "X-Forwarded-For", "192.0.2." + i, "Forwarded", "for=192.0.2." + i);
        }

        assertThat(asker.send("no JSON", "X-Forwarded-For", "198.51.100.7").status())
                .isEqualTo(429);
    }

    @Test
    void chargesAnAddressForTokensThatDoNotHold() {
        for (int i = 0; i < 20; i++) {
            assertThat(asker.send("{}", "Authorization", "Bearer wrong").status())
                    .isEqualTo(401);
        }

        var answer = asker.send("{}", "Authorization", "Bearer wrong");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(asker.queryAs("nora", FIFTY).status()).isEqualTo(200);
    }

    @Test
    void chargesForACalendar() {
        var path = "/records/" + DemoAccess.recordId("nora") + "/duties.ics";
        for (int i = 0; i < 4; i++) {
            assertThat(asker.getAs("nora", path).status()).isEqualTo(200);
        }

        assertThat(asker.getAs("nora", path).status()).isEqualTo(429);
    }
}
