package se.delmal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses no number but the one that the tax agency itself publishes for tests, and spoilt forms of it. */
class PersonalIdentityNumberTest {

    private record Holder(@PersonalIdentityNumber String number) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "191212121212")
    void acceptsANumberWithItsCheckDigit(String number) {
        assertThat(Validators.PLAIN.validate(new Holder(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121213", // another check digit
                "191213121212", // no such month
                "191212991212", // no such day
                "1212121212", // no century
                "19121212-1212",
                "19121212+1212",
                "121212-1212",
                " 191212121212",
                "19121212121",
                "1912121212122",
                "19121212121a",
                "\u0661\u0669\u0661\u0662\u0661\u0662\u0661\u0662\u0661\u0662\u0661\u0662",
                ""
            })
    void refusesEverythingElse(String number) {
        assertThat(Validators.PLAIN.validate(new Holder(number)))
                .hasSize(1)
                .allSatisfy(violation -> assertThat(violation.getMessage()).doesNotContain("1212"));
    }
}
