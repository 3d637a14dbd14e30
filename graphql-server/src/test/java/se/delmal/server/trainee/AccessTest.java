package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.demo.DemoAccess.recordId;
import static se.delmal.server.demo.DemoAccess.traineeId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class AccessTest {

    @Autowired
    private Asker asker;

    @ParameterizedTest
    @CsvSource({"ingrid, ingrid", "eva, ingrid", "karin, ingrid", "lars, ingrid", "jonas, omar", "nora, nora"})
    void thoseWithARelationReadTheRecord(String reader, String trainee) {
        var answer = asker.queryAs(
                reader,
                "{ trainingRecord(id: \"" + recordId(trainee)
                        + "\") { trainee { id displayName } entries(first: 1) { edges { node { id } } }"
                        + " status { time { fulfilled } } } node(id: \"" + traineeId(trainee) + "\") { id } }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/trainingRecord/trainee/id").asString()).isEqualTo(traineeId(trainee));
        assertThat(answer.data("/trainingRecord/entries/edges").size()).isEqualTo(1);
        assertThat(answer.data("/node/id").asString()).isEqualTo(traineeId(trainee));
    }

    @ParameterizedTest
    @CsvSource({
        // another trainee, a vendor's program, a supervisor of one placement
        "omar, ingrid",
        "vendor, ingrid",
        "jonas, ingrid",
        // relations that ended when the trainee moved
        "jonas, nora",
        "karin, nora",
        "lars, nora"
    })
    void othersGetTheAnswerOfARecordThatDoesNotExist(String reader, String trainee) {
        var foreign = asker.queryAs(reader, question(recordId(trainee), traineeId(trainee)));
        var missing = asker.queryAs(reader, question("RAAAAAAAAAAAAAAAAAAAA", "TAAAAAAAAAAAAAAAAAAAA"));

        assertThat(foreign.status()).isEqualTo(200);
        assertThat(foreign.codes()).containsExactly("NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "NOT_FOUND");
        assertThat(withoutRequestIds(foreign)).isEqualTo(withoutRequestIds(missing));
    }

    @Test
    void aPageOfTraineesHoldsOnlyThoseThatMayBeRead() {
        var answer = asker.queryAs("eva", "{ viewer { roles trainees { edges { node { displayName } } } } }");

        assertThat(answer.data("/viewer/roles").valueStream().map(role -> role.asString()))
                .containsExactly("PRINCIPAL_SUPERVISOR");
        assertThat(answer.data("/viewer/trainees/edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/displayName").asString()))
                .containsExactlyInAnyOrder("Ingrid Fjäll", "Saga Berglund", "Tuva Holm");
    }

    @Test
    void aSupervisorReadsTheAssessmentTheyMadeAndNothingElseOfTheRecord() {
        var own = entryId("ingrid", "b2");
        var anothers = entryId("ingrid", "b1");
        var certificate = entryId("ingrid", "psyk");
        var placement = entryId("ingrid", "p3");

        var answer = asker.queryAs(
                "jonas",
                "{ nodes(ids: [\"" + own + "\", \"" + anothers + "\", \"" + certificate + "\", \"" + placement
                        + "\"]) { __typename id ... on Assessment { outcome assessor { displayName } } } }");

        assertThat(answer.data("/nodes/0/assessor/displayName").asString()).isEqualTo("Jonas Ryd");
        assertThat(answer.data("/nodes/1").isNull()).isTrue();
        assertThat(answer.data("/nodes/2/id").asString()).isEqualTo(certificate);
        assertThat(answer.data("/nodes/3").isNull()).isTrue();
        assertThat(answer.codes()).containsExactly("NOT_FOUND", "NOT_FOUND");
        assertThat(answer.body().at("/errors/0/path/1").asInt()).isEqualTo(1);
    }

    @Test
    void nothingLeadsFromAnOwnItemToTheRest() {
        var answer = asker.queryAs(
                "jonas",
                "{ node(id: \"" + entryId("ingrid", "b2") + "\") { ... on Assessment { placement { unit } } } }");

        assertThat(answer.data("/node/placement").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "R", "🦉", "R' or 1=1 --"})
    void anyTextMayBeAskedForAsAnId(String id) {
        var answer =
                asker.queryAs("eva", "{ node(id: \"" + id + "\") { id } trainingRecord(id: \"" + id + "\") { id } }");

        assertThat(answer.codes()).containsExactly("NOT_FOUND", "NOT_FOUND");
    }

    @Test
    void takesFiftyIdsAtMost() {
        var ids = "\"x\",".repeat(51);

        var answer = asker.queryAs("eva", "{ nodes(ids: [" + ids + "]) { id } }");

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void aVendorMayEvaluate() {
        var answer = asker.askAs(
                "vendor",
                "evaluate",
                java.util.Map.of(
                        "input",
                        java.util.Map.of(
                                "record",
                                java.util.Map.of(
                                        "started",
                                        "2022-01-01",
                                        "specialty",
                                        "psykiatri",
                                        "edition",
                                        "SOSFS_2015_8"))));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/evaluate/userErrors").isEmpty()).isTrue();
        assertThat(answer.data("/evaluate/status/time/fulfilled").asBoolean()).isFalse();
    }

    private static String question(String recordId, String traineeId) {
        return "{ trainingRecord(id: \"" + recordId + "\") { id } node(id: \"" + recordId + "\") { id } nodes(ids: [\""
                + traineeId + "\"]) { id } other: node(id: \"" + traineeId + "\") { id } }";
    }

    private static String withoutRequestIds(Asker.Answer answer) {
        return answer.response()
                .body()
                .replaceAll("\"requestId\":\"[^\"]+\"", "")
                .replaceAll("\"column\":\\d+", "");
    }

    private static String entryId(String trainee, String ref) {
        return Ids.derived(Ids.Kind.ENTRY, recordId(trainee), ref);
    }
}
