package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

/** What no variable may be, in an address as in a body. */
@ServerTest
class HostileVariablesTest {

    @Autowired
    private Asker asker;

    @Autowired
    private RegisteredDocuments documents;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"specialty\": \"a\\u0000\"} | BAD_INPUT",
                "{\"specialty\": \"\\ud800\"} | BAD_INPUT",
                "{\"spec\\u0007\": \"x\"} | BAD_INPUT",
                "{\"specialty\": 1e999999999} | BAD_INPUT",
                "{\"specialty\": 1, \"specialty\": 2} | BAD_JSON",
                "{\"specialty\": NaN} | BAD_JSON",
                "{\"specialty\": | BAD_JSON",
                "[] | BAD_JSON",
                "null | BAD_JSON",
                "{} {} | BAD_JSON"
            })
    void isRefusedInTheContractsForm(String variables, String code) {
        expect(variables, code);
    }

    @Test
    void isRefusedWhereItIsNestedTooDeep() {
        expect("{\"specialty\": " + "[".repeat(100) + "]".repeat(100) + "}", "LIMIT_EXCEEDED");
    }

    @Test
    void isRefusedWhereItIsANumberOfThousandsOfDigits() {
        expect("{\"specialty\": " + "9".repeat(5_000) + "}", "LIMIT_EXCEEDED");
    }

    @Test
    void isRefusedWhereItsNameIsTooLong() {
        expect("{\"" + "n".repeat(300) + "\": 1}", "LIMIT_EXCEEDED");
    }

    @Test
    void isRefusedInAnAddressThatIsTooLong() {
        var answer = get("{\"specialty\": \"" + "x".repeat(5_000) + "\"}" + " ".repeat(2_000));

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"%ff", "%c3%28", "%ed%a0%80"})
    void isRefusedInAnAddressThatIsNotUtf8(String bytes) {
        var answer = asker.get("/catalogue/v1/" + id() + "?variables=%7B%22specialty%22%3A%22" + bytes
                + "%22%2C%22edition%22%3A%22SOSFS_2015_8%22%7D");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_INPUT");
    }

    private void expect(String variables, String code) {
        var fetched = get(variables);
        var posted = asker.send("{\"query\": \"{__typename}\", \"variables\": " + variables + "}");

        assertThat(fetched.status()).isEqualTo(400);
        assertThat(fetched.mediaType()).startsWith("application/problem+json");
        assertThat(fetched.body().path("code").asString()).isEqualTo(code);
        assertThat(fetched.told()).hasSizeLessThan(400).doesNotContain("999", "nnn");
        assertThat(fetched.response().headers().firstValue("Cache-Control")).hasValue("no-store");
        if (!variables.equals("null")) {
            assertThat(posted.status()).isEqualTo(400);
            assertThat(posted.body().path("code").asString()).isEqualTo(code);
            assertThat(posted.told()).hasSizeLessThan(400).doesNotContain("999", "nnn");
        }
    }

    private Asker.Answer get(String variables) {
        return asker.get(
                "/catalogue/v1/" + id() + "?variables=" + URLEncoder.encode(variables, StandardCharsets.UTF_8));
    }

    private String id() {
        return documents.all().stream()
                .filter(document -> document.name().equals("target-description.graphql"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
