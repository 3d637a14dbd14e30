package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import se.delmal.server.graphql.Rates.Client;
import se.delmal.server.graphql.limit.Limits;
import se.delmal.server.support.ManualTime;

class RatesTest {

    private static final Client NORA = new Client(true, "nora");

    private final ManualTime time = new ManualTime();
    private final Rates rates = new Rates(limits(), time.provider());

    @Test
    void letAClientSpendAMinutesPointsAndThenSayWhenToComeAgain() {
        rates.comes(NORA);
        rates.pays(NORA, 100_000);

        var refusal = catchThrowableOfType(Failure.class, () -> rates.comes(NORA));

        assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refusal.details()).containsEntry("retryAfter", 1L);
    }

    @Test
    void fillUpEvenlyWithinAMinute() {
        rates.comes(NORA);
        rates.pays(NORA, 100_000);
        rates.isRefused(NORA);
        time.pass(Duration.ofSeconds(30));
        rates.comes(NORA);

        assertThatCode(() -> rates.pays(NORA, 49_990)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Failure.class, () -> rates.pays(NORA, 20_000))
                        .details())
                .containsEntry("retryAfter", 12L);
    }

    @Test
    void countEachClientApart() {
        rates.comes(NORA);
        rates.pays(NORA, 100_000);

        assertThatCode(() -> rates.comes(new Client(true, "omar"))).doesNotThrowAnyException();
        assertThatCode(() -> rates.comes(new Client(false, "nora"))).doesNotThrowAnyException();
    }

    @Test
    void takeTenPointsForARequestThatIsRefused() {
        var address = new Client(false, "192.0.2.1");
        for (int i = 0; i < 5_000; i++) {
            rates.comes(address);
            rates.isRefused(address);
        }

        assertThat(catchThrowableOfType(Failure.class, () -> rates.comes(address))
                        .code())
                .isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void takeAPointForAnAnswerFromMemory() {
        var address = new Client(false, "192.0.2.1");
        for (int i = 0; i < 50_000; i++) {
            rates.comes(address);
        }

        assertThat(catchThrowableOfType(Failure.class, () -> rates.comes(address))
                        .code())
                .isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void takeWhatAnAnswerHoldsWhereThatIsMoreThanItsPrice() {
        rates.comes(NORA);
        rates.pays(NORA, 10);
        rates.owes(NORA, 10, 1_000);
        rates.owes(NORA, 10, 100);
        rates.pays(NORA, 99_901);

        assertThat(catchThrowableOfType(Failure.class, () -> rates.comes(NORA)).code())
                .isEqualTo(ErrorCode.RATE_LIMITED);
        rates.owes(NORA, 10, 500_000);
        assertThat(catchThrowableOfType(Failure.class, () -> rates.comes(NORA)).details())
                .containsEntry("retryAfter", 30L);
    }

    @Test
    void keepNoMoreClientsThanConfigured() {
        for (int i = 0; i < 2_000; i++) {
            rates.comes(new Client(false, "192.0.2." + i));
        }

        assertThat(rates.clients()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void forgetAClientWhoseBucketIsFullAgain() {
        rates.comes(NORA);
        time.pass(Duration.ofMinutes(3));

        assertThat(rates.clients()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:0:1::1, 2001:db8:0:1:ffff::2, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "not:an:address, neither:this, true"
    })
    void takeANetworkOfOneSubscriberForOneClient(String one, String other, boolean isSame) {
        assertThat(client(one).equals(client(other))).isEqualTo(isSame);
    }

    @Test
    void takeWhoeverATokenNamesForOneClientAtAnyAddress() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.1");

        assertThat(Rates.client(Optional.of("nora"), request)).isEqualTo(NORA);
    }

    private static Client client(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Rates.client(Optional.empty(), request);
    }

    private static Limits limits() {
        return new Binder(new MapConfigurationPropertySource(java.util.Map.of("delmal.limits.clients", "1000")))
                .bind("delmal.limits", Limits.class)
                .get();
    }
}
