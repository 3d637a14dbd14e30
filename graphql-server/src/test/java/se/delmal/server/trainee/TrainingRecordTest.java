package se.delmal.server.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.demo.DemoAccess.recordId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import tools.jackson.databind.JsonNode;

@ServerTest
class TrainingRecordTest {

    @Autowired
    private Asker asker;

    @Test
    void saysOfItselfWhatWasRecorded() {
        var record = asker.queryAs(
                        "omar",
                        "{ trainingRecord(id: \"" + recordId("omar")
                                + "\") { version programme specialty { slug } edition profile { id }"
                                + " started licensed swedishAt doctoralDegree btApproved plannedEnd"
                                + " assignments { role holder { displayName } valid { from through } } } }")
                .data("/trainingRecord");

        assertThat(record.path("version").asString()).isEqualTo("1");
        assertThat(record.path("programme").asString()).isEqualTo("ST");
        assertThat(record.at("/specialty/slug").asString()).isEqualTo("psykiatri");
        assertThat(record.path("edition").asString()).isEqualTo("HSLF_FS_2021_8");
        assertThat(record.at("/profile/id").asString()).isEqualTo("national");
        assertThat(record.path("started").asString()).isEqualTo("2021-09-01");
        assertThat(record.path("swedishAt").asBoolean()).isFalse();
        assertThat(record.path("doctoralDegree").isNull()).isTrue();
        assertThat(record.path("btApproved").asString()).isEqualTo("2022-05-20");
        assertThat(record.at("/assignments/1/holder/displayName").asString()).isEqualTo("Jonas Ryd");
        assertThat(record.at("/assignments/1/valid/through").isNull()).isTrue();
    }

    @Test
    void foundationTrainingNeedsNoSpecialty() {
        var record = asker.queryAs(
                        "saga", "{ trainingRecord(id: \"" + recordId("saga") + "\") { programme specialty { slug } } }")
                .data("/trainingRecord");

        assertThat(record.path("programme").asString()).isEqualTo("BT");
        assertThat(record.path("specialty").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingrid", "omar", "saga", "tuva", "viktor", "nora"})
    void showsEveryEntryWithAllItsFields(String trainee) {
        var answer = asker.askAs(trainee, "everyEntry", Map.of("id", recordId(trainee)));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/trainingRecord/entries/edges").size()).isGreaterThan(5);
    }

    @Test
    void showsAbsenceByItsExtent() {
        var absence = node("omar", "f2");

        assertThat(absence.path("extent").asString()).isEqualTo("OF_SERVICE");
        assertThat(absence.path("share").isNumber()).isTrue();
        assertThat(absence.path("share").asInt()).isEqualTo(50);
    }

    @Test
    void leadsFromADocumentToWhatItIsAboutAndFromACertificateToWhatItCertifies() {
        var meeting = node("ingrid", "m1");
        var certificate = node("ingrid", "psyk");

        assertThat(meeting.at("/about/__typename").asString()).isEqualTo("Document");
        assertThat(certificate.at("/of/0/id").asString()).isEqualTo(entryId("ingrid", "p3"));
        assertThat(certificate.at("/signatures/0/by/displayName").asString()).isEqualTo("Jonas Ryd");
        assertThat(certificate.path("state").asString()).isEqualTo("SIGNED");
        assertThat(certificate.at("/certificateForm/annex").asString()).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 100})
    void pagesOfAnySizeMakeTheSameList(int size) {
        var whole = new ArrayList<String>();
        asker.askAs("saga", "entries", Map.of("id", recordId("saga"), "first", 100))
                .data("/trainingRecord/entries/edges")
                .forEach(edge -> whole.add(edge.at("/node/id").asString()));
        var pieces = new ArrayList<String>();
        Map<String, Object> variables = new HashMap<>(Map.of("id", recordId("saga"), "first", size));
        JsonNode page;
        do {
            page = asker.askAs("saga", "entries", variables).data("/trainingRecord/entries");
            page.path("edges").forEach(edge -> pieces.add(edge.at("/node/id").asString()));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(variables.containsKey("after"));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(pieces).isEqualTo(whole).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void entriesComeByFirstDay() {
        var days = new ArrayList<String>();
        asker.askAs("ingrid", "entries", Map.of("id", recordId("ingrid"), "first", 100))
                .data("/trainingRecord/entries/edges")
                .forEach(edge -> days.add(edge.at("/node/span/from").asString()));

        assertThat(days).isSorted().hasSizeGreaterThan(60);
    }

    @Test
    void filtersEntriesByKindDaysAndDelmal() {
        var filter = Map.of(
                "kinds",
                List.of("PLACEMENT", "ABSENCE"),
                "overlaps",
                Map.of("from", "2023-12-15", "through", "2024-03-01"),
                "delmal",
                List.of("C6"));

        var found = asker.askAs("ingrid", "entries", Map.of("id", recordId("ingrid"), "filter", filter))
                .data("/trainingRecord/entries/edges");

        assertThat(found.size()).isEqualTo(1);
        assertThat(found.at("/0/node/id").asString()).isEqualTo(entryId("ingrid", "p3"));
        assertThat(found.at("/0/node/delmal/0/code").asString()).isEqualTo("c6");
    }

    @Test
    void saysWhichEntriesAreStillToCome() {
        var node = asker.queryAs(
                "saga", "{ node(id: \"" + entryId("saga", "p2") + "\") { ... on Entry { planned span { from } } } }");

        assertThat(node.data("/node/planned").asBoolean()).isFalse();
        assertThat(asker.askAs("saga", "entries", Map.of("id", recordId("saga")))
                        .data("/trainingRecord/entries/edges")
                        .valueStream()
                        .filter(edge -> edge.at("/node/planned").asBoolean()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "101", "2147483647"})
    void refusesAPageSizeOutOfRange(int first) {
        var answer = asker.askAs("saga", "entries", Map.of("id", recordId("saga"), "first", first));

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.body().at("/errors/0/message").asString()).contains("from 0 to 100");
    }

    @Test
    void anEmptyPageIsAPage() {
        var page = asker.askAs("saga", "entries", Map.of("id", recordId("saga"), "first", 0))
                .data("/trainingRecord/entries");

        assertThat(page.path("edges").isEmpty()).isTrue();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(page.at("/pageInfo/endCursor").isNull()).isTrue();
    }

    @Test
    void aCursorIsGoodForOneFilterAndOneCaller() {
        var cursor = asker.askAs("eva", "entries", Map.of("id", recordId("saga"), "first", 2))
                .data("/trainingRecord/entries/pageInfo/endCursor")
                .asString();

        var sameCaller = asker.askAs("eva", "entries", Map.of("id", recordId("saga"), "after", cursor));
        var otherCaller = asker.askAs("saga", "entries", Map.of("id", recordId("saga"), "after", cursor));
        var otherFilter = asker.askAs(
                "eva",
                "entries",
                Map.of("id", recordId("saga"), "after", cursor, "filter", Map.of("kinds", List.of("COURSE"))));
        var otherRecord = asker.askAs("eva", "entries", Map.of("id", recordId("tuva"), "after", cursor));

        assertThat(sameCaller.codes()).isEmpty();
        assertThat(otherCaller.codes()).containsExactly("BAD_INPUT");
        assertThat(otherFilter.codes()).containsExactly("BAD_INPUT");
        assertThat(otherRecord.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void pagesAndFiltersTrainees() {
        var first = asker.queryAs(
                        "karin",
                        "{ viewer { trainees(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }")
                .data("/viewer/trainees");
        var second = asker.queryAs(
                        "karin",
                        "{ viewer { trainees(first: 10, after: \""
                                + first.at("/pageInfo/endCursor").asString()
                                + "\") { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } } }")
                .data("/viewer/trainees");
        var troubled = asker.queryAs(
                        "karin", "{ viewer { trainees(filter: {atLeast: ERROR}) { edges { node { displayName } } } } }")
                .data("/viewer/trainees/edges");
        var general = asker.queryAs(
                        "karin",
                        "{ viewer { trainees(filter: {specialty: \"allmanmedicin\", edition: SOSFS_2015_8, profile: \"skane\"}) { edges { node { displayName } } } } }")
                .data("/viewer/trainees/edges");

        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.path("edges").size()).isEqualTo(3);
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(troubled.valueStream()
                        .map(edge -> edge.at("/node/displayName").asString()))
                .containsExactlyInAnyOrder("Viktor Ekwall", "Tuva Holm", "Ingrid Fjäll");
        assertThat(general.valueStream()
                        .map(edge -> edge.at("/node/displayName").asString()))
                .containsExactly("Tuva Holm");
    }

    private JsonNode node(String trainee, String ref) {
        var variables = new HashMap<String, Object>(Map.of("id", recordId(trainee)));
        var page = asker.askAs(trainee, "everyEntry", variables).data("/trainingRecord/entries");
        var found = find(page, entryId(trainee, ref));
        while (found.isEmpty() && page.at("/pageInfo/hasNextPage").asBoolean()) {
            variables.put("after", page.at("/pageInfo/endCursor").asString());
            page = asker.askAs(trainee, "everyEntry", variables).data("/trainingRecord/entries");
            found = find(page, entryId(trainee, ref));
        }
        return found.orElseThrow();
    }

    private static Optional<JsonNode> find(JsonNode page, String id) {
        return page.path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("id").asString().equals(id))
                .findFirst();
    }

    private static String entryId(String trainee, String ref) {
        return Ids.derived(Ids.Kind.ENTRY, recordId(trainee), ref);
    }
}
