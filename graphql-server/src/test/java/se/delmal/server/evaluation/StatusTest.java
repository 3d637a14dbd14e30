package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.demo.DemoAccess.recordId;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.TestClock;
import se.delmal.time.FullTimeDays;
import tools.jackson.databind.JsonNode;

@ServerTest
class StatusTest {

    @Autowired
    private Asker asker;

    @ParameterizedTest
    @ValueSource(strings = {"ingrid", "omar", "saga", "tuva", "viktor", "nora"})
    void theRowsOfTheLedgerAddUpToWhatIsCredited(String trainee) {
        var time = dashboard(trainee).path("time");

        var total = FullTimeDays.ZERO;
        for (JsonNode row : time.path("ledger")) {
            total = total.plus(FullTimeDays.parse(row.path("days").asString()));
            assertThat(row.path("runningTotal").asString()).isEqualTo(total.toString());
            assertThat(row.path("countedShare").decimalValue()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
        assertThat(time.at("/credited/days").asString()).isEqualTo(total.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingrid", "omar", "saga", "tuva", "viktor", "nora"})
    void everyFindingCitesAndTheMostSeriousComeFirst(String trainee) {
        var findings = dashboard(trainee).path("findings");

        assertThat(findings.valueStream()).allSatisfy(finding -> {
            assertThat(finding.path("citations").isEmpty()).isFalse();
            assertThat(finding.at("/message/text").asString()).isNotBlank();
        });
        assertThat(findings.valueStream()
                        .map(finding -> rank(finding.path("severity").asString())))
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "ingrid, 2026-11-22, P1756D, false",
        "ingrid, 2022-02-01, P1D, false",
        "ingrid, 2022-01-31, P0D, false",
        "ingrid, 2027-01-30, P1825D, false",
        "ingrid, 2027-01-31, P1826D, true",
        "saga, 2026-11-22, P98D, false",
        "tuva, 2026-02-28, P1826D, true"
    })
    void creditsToTheDay(String trainee, String asOf, String credited, boolean fulfilled) {
        var status = asker.askAs(trainee, "dashboard", Map.of("id", recordId(trainee), "asOf", asOf))
                .data("/trainingRecord/status");

        assertThat(status.path("asOf").asString()).isEqualTo(asOf);
        assertThat(status.at("/time/credited/days").asString()).isEqualTo(credited);
        assertThat(status.at("/time/fulfilled").asBoolean()).isEqualTo(fulfilled);
    }

    @Test
    void isOfTodayUnlessAnotherDayIsAskedFor() {
        assertThat(dashboard("ingrid").path("asOf").asString()).isEqualTo(TestClock.TODAY.toString());
    }

    @Test
    void saysWhatItWasComputedFrom() {
        var provenance = dashboard("ingrid").path("computedFrom");

        assertThat(provenance.path("recordVersion").asString()).isEqualTo("1");
        assertThat(provenance.path("catalogueRelease").asString())
                .isEqualTo(TargetCatalogue.standard().release());
        assertThat(provenance.path("profile").asString()).isEqualTo("ostergotland-contract");
        assertThat(provenance.path("sdkVersion").asString()).isNotBlank();
    }

    @Test
    void whoeverIsReadyToApplyHasEveryDelmalCertified() {
        var summary = dashboard("tuva").path("summary");

        assertThat(summary.path("total").asInt())
                .isPositive()
                .isEqualTo(summary.path("certified").asInt());
    }

    @Test
    void whoeverIsInTroubleIsToldOfEachBreachWithItsSource() {
        var rules = dashboard("viktor")
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("verdict").asString().equals("BREACHED"))
                .map(finding -> finding.path("rule").asString())
                .toList();

        assertThat(rules)
                .contains(
                        "se.licence-before-service",
                        "se.bt-first",
                        "se.certificate-in-order",
                        "se.final-certificate-signers",
                        "se.over-full-time");
    }

    @ParameterizedTest
    @CsvSource({"ingrid, OST-2023-RULE-", "ingrid, OSTK-RULE-", "tuva, SKA-2022-RULE-"})
    void whoeverFollowsALocalDocumentIsToldWhatItAsks(String trainee, String document) {
        var answer = asker.queryAs(
                "lars",
                "{ trainingRecord(id: \"" + recordId(trainee)
                        + "\") { status { findings { rule verdict } duties(withinDays: 90) {"
                        + " responsibility { profile { id } } holder { displayName } state } } } }");

        assertThat(answer.codes()).isEmpty();
        var verdicts = answer.data("/trainingRecord/status/findings")
                .valueStream()
                .filter(finding -> finding.path("rule").asString().startsWith(document))
                .map(finding -> finding.path("verdict").asString())
                .toList();
        assertThat(verdicts).contains("SATISFIED", "BREACHED").hasSizeGreaterThan(20);
        var states = answer.data("/trainingRecord/status/duties")
                .valueStream()
                .map(duty -> duty.path("state").asString())
                .toList();
        assertThat(states).contains("DONE", "OVERDUE");
    }

    @Test
    void aForecastAssumesAFractionOnlyWhereOneIsGiven() {
        var answer = asker.queryAs(
                "viktor",
                "{ trainingRecord(id: \"" + recordId("viktor")
                        + "\") { status { full: forecast(futureFraction: 100) { completion assumptions { sv } }"
                        + " half: forecast(futureFraction: 50.5) { completion } } } }");

        var full = answer.data("/trainingRecord/status/full");
        assertThat(full.path("assumptions").isEmpty()).isFalse();
        assertThat(full.path("completion").asString())
                .isLessThan(
                        answer.data("/trainingRecord/status/half/completion").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"futureFraction: 0", "futureFraction: 100.01", "futureFraction: 33.333", "futureFraction: \"80\""
            })
    void refusesAFractionThatCannotBe(String argument) {
        var answer = asker.queryAs(
                "viktor",
                "{ trainingRecord(id: \"" + recordId("viktor") + "\") { status { forecast(" + argument
                        + ") { completion } } } }");

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("at most two decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "20261122", "1899-12-31", "2200-01-01", "i dag"})
    void refusesADayThatCannotBe(String asOf) {
        var answer = asker.askAs("ingrid", "dashboard", Map.of("id", recordId("ingrid"), "asOf", asOf));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.told()).doesNotContain(asOf);
    }

    @Test
    void refusesAProfileThatIsNotThere() {
        var answer = asker.queryAs(
                "ingrid",
                "{ trainingRecord(id: \"" + recordId("ingrid")
                        + "\") { status { findings(profile: \"nowhere\") { rule } } } }");

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void showsRulesThatDoNotApplyOnlyToWhoeverAsks() {
        var answer = asker.queryAs(
                "ingrid",
                "{ trainingRecord(id: \"" + recordId("ingrid")
                        + "\") { status { some: findings { verdict } all: findings(notApplicable: true) { verdict } } } }");

        assertThat(answer.data("/trainingRecord/status/some")
                        .valueStream()
                        .map(each -> each.path("verdict").asString()))
                .isNotEmpty()
                .doesNotContain("NOT_APPLICABLE");
        assertThat(answer.data("/trainingRecord/status/all")
                        .valueStream()
                        .map(each -> each.path("verdict").asString()))
                .contains("NOT_APPLICABLE");
    }

    private JsonNode dashboard(String trainee) {
        var answer = asker.askAs(trainee, "dashboard", Map.of("id", recordId(trainee)));
        assertThat(answer.codes()).isEmpty();
        return answer.data("/trainingRecord/status");
    }

    private static int rank(String severity) {
        return switch (severity) {
            case "ERROR" -> 0;
            case "WARNING" -> 1;
            case "NOTICE" -> 2;
            default -> 3;
        };
    }
}
