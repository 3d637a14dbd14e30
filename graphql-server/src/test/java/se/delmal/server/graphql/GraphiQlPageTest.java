package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class GraphiQlPageTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Autowired
    private Asker asker;

    @Test
    void loadsNothingFromElsewhere() {
        var page = asker.get("/graphiql");

        var references = REFERENCE
                .matcher(page.response().body())
                .results()
                .map(found -> found.group(1))
                .filter(reference -> !reference.startsWith("data:"))
                .toList();
        assertThat(page.status()).isEqualTo(200);
        assertThat(references).hasSizeGreaterThan(4).allSatisfy(reference -> {
            assertThat(reference).startsWith("/");
            assertThat(asker.get(reference).status()).isEqualTo(200);
        });
        assertThat(page.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'", "script-src 'self'");
    }

    @Test
    void isWhereTheRootLeads() {
        assertThat(asker.get("/").response().headers().firstValue("Location").orElse(""))
                .endsWith("/graphiql");
    }

    @Test
    void nothingElseIsServed() {
        assertThat(asker.get("/actuator/env").status()).isEqualTo(404);
        assertThat(asker.get("/actuator/health").status()).isEqualTo(200);
    }
}
