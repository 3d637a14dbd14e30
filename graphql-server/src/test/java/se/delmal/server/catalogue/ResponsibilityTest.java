package se.delmal.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.role.Responsibilities;
import se.delmal.role.Responsibility;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import tools.jackson.databind.JsonNode;

@ServerTest
class ResponsibilityTest {

    private static final String FOUND = "/catalogue/responsibilities";

    @Autowired
    private Asker asker;

    @Test
    void allOfThemFitOnOnePageInTheirOrder() {
        var answer = ask("first: 500", "totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { id } }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data(FOUND + "/totalCount").asInt()).isEqualTo(347);
        assertThat(answer.data(FOUND + "/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(ids(answer.data(FOUND)))
                .isEqualTo(Responsibilities.standard().all().stream()
                        .map(Responsibility::id)
                        .toList());
    }

    @Test
    void tellsAllOfOneInBothLanguages() {
        var answer = ask(
                "filter: {profiles: [\"skane\"], text: \"st-tid\"}",
                "edges { node { id role roleAsWritten ownerInferred { sv } topic summary { sv en text(locale: EN) } force"
                        + " cadence { kind min max unit } sharedWith appliesTo sameAs { id }"
                        + " citations { document provision force } } }");

        var node = answer.data(FOUND + "/edges/0/node");

        assertThat(answer.codes()).isEmpty();
        assertThat(node.path("id").asString()).isEqualTo("SKA-2022-HEAD-06");
        assertThat(node.path("role").asString()).isEqualTo("HEAD_OF_UNIT");
        assertThat(node.path("roleAsWritten").asString()).isEqualTo("verksamhetschef");
        assertThat(node.path("ownerInferred").isNull()).isTrue();
        assertThat(node.path("topic").asString()).isEqualTo("STUDY_TIME");
        assertThat(node.at("/summary/sv").asString()).startsWith("Avsätter fyra timmar");
        assertThat(node.at("/summary/text").asString())
                .isEqualTo(node.at("/summary/en").asString());
        assertThat(node.path("force").asString()).isEqualTo("LOCAL_REQUIREMENT");
        assertThat(node.at("/cadence/kind").asString()).isEqualTo("PER_WEEK");
        assertThat(node.at("/cadence/min").asInt()).isEqualTo(4);
        assertThat(node.at("/cadence/unit").asString()).isEqualTo("hour");
        assertThat(node.at("/citations/0/document").asString()).isEqualTo("Region Skåne, ST-överenskommelse");
        assertThat(node.at("/citations/0/provision").asString()).isEqualTo("Verksamhetschefen ska ansvara för");
        assertThat(node.at("/citations/0/force").asString()).isEqualTo("LOCAL_REQUIREMENT");
    }

    @Test
    void tellsWhyAnOwnerIsInferred() {
        var answer = ask(
                "filter: {roles: [NATIONAL_BOARD]}",
                "edges { node { roleAsWritten force cadence { min } ownerInferred { sv en } } }");

        assertThat(answer.data(FOUND + "/edges").valueStream()).hasSize(6).allSatisfy(edge -> {
            assertThat(edge.at("/node/roleAsWritten").asString()).isEqualTo("Socialstyrelsen");
            assertThat(edge.at("/node/force").asString()).isEqualTo("UNKNOWN");
            assertThat(edge.at("/node/cadence/min").isNull()).isTrue();
            assertThat(edge.at("/node/ownerInferred/sv").asString()).startsWith("Rubriken saknas");
            assertThat(edge.at("/node/ownerInferred/en").asString()).startsWith("The heading is lost");
        });
    }

    @Test
    void namesTheSameResponsibilityInTheOtherDocument() {
        var answer = ask(
                "filter: {profiles: [\"ostergotland-contract\"], topics: [FEEDBACK]}",
                "edges { node { sameAs { id } } }");

        assertThat(answer.data(FOUND + "/edges/0/node/sameAs/0/id").asString()).isEqualTo("OST-2023-TRAINEE-43");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|347",
                "{profiles: [\"skane\"]}|73",
                "{profiles: [\"skane\", \"sormland\"]}|103",
                "{profiles: []}|0",
                "{profiles: [\"atlantis\"]}|0",
                "{profiles: [\"sormland\"], roles: [PRINCIPAL_SUPERVISOR]}|7",
                "{profiles: [\"skane\"], roles: [PRINCIPAL_SUPERVISOR]}|12",
                "{forces: [GUIDANCE]}|9",
                "{forces: [GUIDANCE], profiles: [\"skane\"]}|2",
                "{cadences: [PER_WEEK], profiles: [\"skane\"], roles: [HEAD_OF_UNIT]}|2",
                "{appliesTo: BT}|1",
                "{appliesTo: AT, roles: [AT_SUPERVISOR, AT_TRAINEE]}|6",
                "{topics: [SANCTION]}|1",
                "{text: \"aterkoppling HANDLEDARE\", profiles: [\"orebro-2008\"]}|2"
            })
    void conditionsAddUp(String filter, int count) {
        var answer = ask("first: 0, filter: " + filter, "totalCount edges { cursor }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data(FOUND + "/totalCount").asInt()).isEqualTo(count);
        assertThat(answer.data(FOUND + "/edges").isEmpty()).isTrue();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepetition() {
        var filter = "filter: {profiles: [\"skane\"]}";
        var seen = new ArrayList<String>();

        var after = "null";
        JsonNode page;
        do {
            page = ask(
                            filter + ", first: 20, after: " + after,
                            "pageInfo { hasNextPage endCursor } edges { node { id } }")
                    .data(FOUND);
            seen.addAll(ids(page));
            after = "\"" + page.at("/pageInfo/endCursor").asString() + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(seen)
                .isEqualTo(Responsibilities.standard().inProfiles("skane").all().stream()
                        .map(Responsibility::id)
                        .toList());
    }

    @Test
    void aCursorHoldsForTheSameFilterHoweverItIsWritten() {
        var cursor = ask("filter: {roles: [TRAINEE, HEAD_OF_UNIT]}, first: 1", "pageInfo { endCursor }")
                .data(FOUND + "/pageInfo/endCursor")
                .asString();

        var answer = ask(
                "filter: {roles: [HEAD_OF_UNIT, TRAINEE, TRAINEE]}, first: 1, after: \"" + cursor + "\"",
                "pageInfo { hasPreviousPage }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data(FOUND + "/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "filter: {roles: [TRAINEE]}, ", "filter: {roles: [HEAD_OF_UNIT], text: \"x\"}, "})
    void aCursorOfAnotherFilterIsRefused(String filter) {
        var cursor = ask("filter: {roles: [HEAD_OF_UNIT]}, first: 1", "pageInfo { endCursor }")
                .data(FOUND + "/pageInfo/endCursor")
                .asString();

        var answer = ask(filter + "after: \"" + cursor + "\"", "totalCount");

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void everyOneLeadsToItsProfile() {
        var answer = ask("first: 500", "edges { node { id profile { id extends { id } name { sv en } } } }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data(FOUND + "/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/profile/id").asString() + " < "
                                + edge.at("/node/profile/extends/id").asString())
                        .distinct())
                .containsExactly(
                        "ostergotland < national",
                        "ostergotland-contract < ostergotland",
                        "skane < national",
                        "sormland < national",
                        "orebro-2008 < national");
    }

    @Test
    void leadsToTheRulesThatJudgeIt() {
        var answer = ask(
                "filter: {profiles: [\"sormland\"], topics: [SUPERVISOR_APPOINTED]}",
                "edges { node { rules { id force statement { sv en } citations { document provision } } } }");

        var rule = answer.data(FOUND + "/edges/0/node/rules/0");

        assertThat(answer.codes()).isEmpty();
        assertThat(rule.path("id").asString()).isEqualTo("SOR-RULE-SUP-APPOINTED");
        assertThat(rule.path("force").asString()).isEqualTo("LOCAL_DUTY");
        assertThat(rule.at("/citations/0/document").asString())
                .isEqualTo("Landstinget Sörmland, struktur för AT och ST");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 1000, -1})
    void aPageSizeOutsideTheLimitsIsRefused(int size) {
        assertThat(ask("first: " + size, "totalCount").codes()).containsExactly("BAD_INPUT");
    }

    private Asker.Answer ask(String arguments, String selection) {
        return asker.query(
                "{ catalogue { responsibilities" + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { "
                        + selection + " } } }",
                Map.of());
    }

    private static List<String> ids(JsonNode page) {
        return page.path("edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }
}
