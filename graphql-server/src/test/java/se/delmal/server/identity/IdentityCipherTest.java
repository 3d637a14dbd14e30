package se.delmal.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses no number but the one that the tax agency publishes for tests. */
class IdentityCipherTest {

    private static final String DIGITS = "191212121212";

    private final IdentityNumber number = IdentityNumber.find(DIGITS).orElseThrow();
    private final String keys = IdentityKeys.create();
    private final IdentityCipher cipher = new IdentityCipher(IdentityKeys.read(keys));

    @Test
    void readsBackWhatItWroteAndWritesItDifferentlyEachTime() {
        var stored = cipher.encrypt("region", "T1", number);

        assertThat(cipher.decrypt("region", "T1", stored)).isEqualTo(number);
        assertThat(stored).doesNotContain("1212").isNotEqualTo(cipher.encrypt("region", "T1", number));
    }

    @ParameterizedTest
    @CsvSource({"region, T2", "other, T1", "regio, nT1"})
    void cannotReadWhatWasMovedToAnotherTraineeOrTenant(String tenant, String trainee) {
        var stored = cipher.encrypt("region", "T1", number);

        assertThatThrownBy(() -> cipher.decrypt(tenant, trainee, stored))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("1212");
    }

    @Test
    void aNewKeyWritesWhileTheOldOneStillReads() {
        var before = cipher.encrypt("region", "T1", number);
        var rotatedKeys = IdentityKeys.rotate(keys);
        var rotated = new IdentityCipher(IdentityKeys.read(rotatedKeys));

        var after = rotated.encrypt("region", "T1", rotated.decrypt("region", "T1", before));

        assertThat(rotated.decrypt("region", "T1", after)).isEqualTo(number);
        assertThatThrownBy(() -> cipher.decrypt("region", "T1", after)).isInstanceOf(IllegalStateException.class);
        var retired = new IdentityCipher(IdentityKeys.read(IdentityKeys.retire(rotatedKeys)));
        assertThat(retired.decrypt("region", "T1", after)).isEqualTo(number);
        assertThatThrownBy(() -> retired.decrypt("region", "T1", before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsConcealedIsToldApartAtItsPlaceAndUnderItsKeysOnly() {
        var stored = cipher.conceal("place", "text");

        assertThat(cipher.conceals("place", stored, "text")).isTrue();
        assertThat(cipher.conceals("place", stored, "other")).isFalse();
        assertThat(cipher.conceals("elsewhere", stored, "text")).isFalse();
        assertThat(new IdentityCipher(IdentityKeys.read(IdentityKeys.create())).conceals("place", stored, "text"))
                .isFalse();
        assertThat(stored).doesNotContain("text").isNotEqualTo(cipher.conceal("place", "text"));
    }

    @Test
    void aKeysetThatCannotBeReadIsNotRepeated() {
        assertThatThrownBy(() -> IdentityKeys.read("{\"secret\": 17}"))
                .hasMessage("The keyset for identity numbers cannot be read")
                .hasNoCause();
    }

    @Test
    void theCommandMakesAndRotatesKeys() throws IOException {
        var made = command("", "identity-keys", "new");
        var rotated = command(made, "identity-keys", "rotate");
        var retired = command(rotated, "identity-keys", "retire");

        assertThat(IdentityKeys.read(made).size()).isEqualTo(1);
        assertThat(IdentityKeys.read(rotated).size()).isEqualTo(2);
        assertThat(IdentityKeys.read(retired).size()).isEqualTo(1);
        assertThat(IdentityKeys.read(retired).getPrimary().getId())
                .isEqualTo(IdentityKeys.read(rotated).getPrimary().getId());
        assertThat(command("", "identity-keys", "other")).isEmpty();
        assertThat(command("nonsense", "identity-keys", "rotate")).isEmpty();
    }

    @Test
    void itsTextIsMasked() {
        assertThat(number).hasToString("19121212****");
        assertThat(number.masked()).isEqualTo("19121212****");
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121213", "19121212-1212", "1212121212", "", "x"})
    void whatIsNoNumberIsNotFound(String text) {
        assertThat(IdentityNumber.find(text)).isEmpty();
    }

    @Test
    void aNumberComesInAVariable() {
        var told = echo("query($n: PersonalIdentityNumber!) { echo(n: $n) }", Map.of("n", DIGITS));

        assertThat(told).isEqualTo(Map.of("data", Map.of("echo", DIGITS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ echo(n: \"191212121212\") }",
                "{ echo(n: 191212121212) }",
                "query($n: PersonalIdentityNumber = \"191212121212\") { echo(n: $n) }"
            })
    void aNumberInADocumentIsRefused(String document) {
        var told = echo(document, Map.of());

        assertThat(told).doesNotContainKey("data").containsKey("errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121213", "Alva"})
    void aRefusalDoesNotRepeatWhatWasSent(String sent) {
        var told = echo("query($n: PersonalIdentityNumber!) { echo(n: $n) }", Map.of("n", sent));

        assertThat(told).containsKey("errors");
        assertThat(told.toString()).doesNotContain(sent);
    }

    private static Map<String, Object> echo(String document, Map<String, Object> variables) {
        var contract = new SchemaParser()
                .parse(
                        "scalar PersonalIdentityNumber type Query { echo(n: PersonalIdentityNumber!): PersonalIdentityNumber }");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(IdentityScalar.TYPE)
                .type("Query", type -> type.dataFetcher("echo", environment -> environment.getArgument("n")))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(contract, wiring))
                .build()
                .execute(input -> input.query(document).variables(variables))
                .toSpecification();
    }

    private static String command(String in, String... arguments) throws IOException {
        var out = new ByteArrayOutputStream();
        IdentityCommand.run(
                arguments,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).trim();
    }
}
