package se.delmal.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.demo.DemoAccess.recordId;
import static se.delmal.server.demo.DemoAccess.traineeId;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.role.Role;
import se.delmal.server.security.Caller;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import tools.jackson.databind.JsonNode;

@ServerTest
class AccessJournalTest {

    @Autowired
    private Asker asker;

    @Autowired
    private AccessJournal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Statements.Counter statements;

    @Test
    void theTraineeSeesWhenWhereInWhichRoleAndWhatWasRead() {
        asker.queryAs(
                "karin",
                "{ trainingRecord(id: \"" + recordId("tuva")
                        + "\") { started entries(first: 1) { edges { node { id } } } status { time { fulfilled } } } }");

        var line = journalOf("tuva", 1).get(0);

        assertThat(line.path("byRole").asString()).isEqualTo("HEAD_OF_UNIT");
        assertThat(line.path("byUnit").asString()).isEqualTo("Björkbackens vårdcentral");
        assertThat(line.path("action").asString()).isEqualTo("READ");
        assertThat(line.path("at").asString()).isEqualTo("2026-11-22T11:00:00.000Z");
        assertThat(line.path("facets").valueStream().map(JsonNode::asString))
                .containsExactly("entries", "record", "status");
        assertThat(line.toString()).doesNotContain("karin", "Karin");
    }

    @Test
    void aRefusalLeavesALineToo() {
        asker.queryAs("eva", "{ node(id: \"" + traineeId("tuva") + "\") { ... on Trainee { identity { masked } } } }");

        var line = journalOf("tuva", 1).get(0);

        assertThat(line.path("action").asString()).as(line.toString()).isEqualTo("DENIED");
        assertThat(line.path("facets").toString()).isEqualTo("[\"identity\"]");
    }

    @Test
    void readingOneItemLeavesALine() {
        var own =
                se.delmal.server.trainee.Ids.derived(se.delmal.server.trainee.Ids.Kind.ENTRY, recordId("ingrid"), "b2");

        asker.queryAs("jonas", "{ node(id: \"" + own + "\") { id } }");

        var line = journalOf("ingrid", 1).get(0);
        assertThat(line.path("byRole").asString()).isEqualTo("SUPERVISOR");
        assertThat(line.path("facets").toString()).isEqualTo("[\"ownItem\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eva", "karin", "lars"})
    void nobodyElseReadsTheJournal(String person) {
        var answer = asker.queryAs(person, question("tuva", 5, ""));

        assertThat(answer.codes()).containsExactly("FORBIDDEN");
        assertThat(answer.data("/trainingRecord/accessJournal").isNull()).isTrue();
    }

    @Test
    void theTraineePagesThroughItNewestFirst() {
        for (int i = 0; i < 5; i++) {
            asker.queryAs("jonas", "{ trainingRecord(id: \"" + recordId("viktor") + "\") { started } }");
        }

        var all = new ArrayList<String>();
        String after = "";
        boolean more = true;
        while (more) {
            var page = asker.queryAs("viktor", question("viktor", 2, after)).data("/trainingRecord/accessJournal");
            page.path("edges")
                    .valueStream()
                    .forEach(edge -> all.add(edge.path("cursor").asString()));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            after = page.at("/pageInfo/endCursor").asString();
        }

        assertThat(all).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        var foreign = asker.queryAs("tuva", question("tuva", 2, after));
        assertThat(foreign.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void takesFiftyLinesAtMost() {
        assertThat(asker.queryAs("tuva", question("tuva", 51, "")).codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void aRequestIsJournaledInTwoStatementsHoweverMuchItReads() {
        var names = "{ viewer { trainees(first: 10) { edges { node { id } } } } }";
        var journaled = "{ viewer { trainees(first: 10) { edges { node { id displayName } } } } }";

        assertThat(statementsOf("lars", journaled) - statementsOf("lars", names))
                .isEqualTo(2);
        assertThat(statementsOf("ingrid", journaled) - statementsOf("ingrid", names))
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeJournaledIsNotSent() {
        database.sql("alter table access_entry rename to access_entry_elsewhere")
                .update();
        try {
            var answer = asker.queryAs(
                    "eva", "{ node(id: \"" + traineeId("ingrid") + "\") { ... on Trainee { displayName } } }");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.codes()).containsExactly("INTERNAL");
            assertThat(answer.body().has("data")).isFalse();
            assertThat(answer.told()).doesNotContain("Ingrid");
        } finally {
            database.sql("alter table access_entry_elsewhere rename to access_entry")
                    .update();
        }
    }

    @Test
    void whatIsNotPersonalLeavesNoLine() {
        int before = lines();

        asker.queryAs("eva", "{ viewer { subject roles trainees { edges { node { id } } } } catalogue { release } }");

        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void aChangeIsWrittenInItsOwnTransaction() {
        var eva = new Caller("demo", "demo-eva", Optional.empty(), Optional.empty(), Set.of(), false);
        int before = lines();

        transaction.executeWithoutResult(status -> {
            journal.write(
                    eva,
                    traineeId("saga"),
                    recordId("saga"),
                    Role.PRINCIPAL_SUPERVISOR,
                    AccessAction.SIGN,
                    List.of("c1"));
            status.setRollbackOnly();
        });

        assertThat(lines()).isEqualTo(before);
        transaction.executeWithoutResult(status -> journal.write(
                eva, traineeId("saga"), recordId("saga"), Role.PRINCIPAL_SUPERVISOR, AccessAction.SIGN, List.of("c1")));
        assertThat(journalOf("saga", 1).get(0).path("action").asString()).isEqualTo("SIGN");
    }

    /** What was tried is undone first, and the line stays. */
    @ParameterizedTest
    @CsvSource({
        "trainingRecordErase, eva, record, PRINCIPAL_SUPERVISOR",
        "trainingRecordExport, lars, record, DIRECTOR_OF_STUDIES",
        "roleEnd, eva, assignments, PRINCIPAL_SUPERVISOR",
        "entryAdd, karin, entries, HEAD_OF_UNIT"
    })
    void aRefusedChangeLeavesALine(String field, String person, String facet, String role) {
        var context = "context: {idempotencyKey: \"refused-change-0001\", expectedVersion: \"0\"}";
        var arguments = switch (field) {
            case "trainingRecordExport" -> "";
            case "roleEnd" -> ", " + context + ", role: SUPERVISOR, holder: \"x\", lastDay: \"2026-01-01\"";
            case "entryAdd" ->
                ", " + context + ", entry: {course: {ref: \"k\", title: \"Samtal\", span: {from: \"2026-01-01\"}}}";
            default -> ", " + context;
        };

        asker.queryAs(
                person,
                "mutation { " + field + "(recordId: \"" + recordId("saga") + "\"" + arguments
                        + ") { userErrors { code } } }");

        var line = journalOf("saga", 1).get(0);
        assertThat(line.path("action").asString()).as(line.toString()).isEqualTo("DENIED");
        assertThat(line.path("byRole").asString()).isEqualTo(role);
        assertThat(line.at("/facets/0").asString()).isEqualTo(facet);
    }

    @Test
    void linesGoAfterTwoYearsAndNotBefore() {
        insert("2024-11-21T22:59:59Z"); // the last second, in Sweden, of the day that is too old
        insert("2024-11-21T23:00:00Z");

        assertThat(journal.clean()).isEqualTo(1);
        assertThat(journal.clean()).isZero();
    }

    private void insert(String at) {
        database.sql("insert into access_entry (tenant, trainee_id, at, subject, role, action, facets)"
                        + " values ('old', 'T', :at, 's', 'HEAD_OF_UNIT', 'READ', 'record')")
                .param("at", OffsetDateTime.parse(at).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private int statementsOf(String person, String document) {
        statements.reset();
        assertThat(asker.queryAs(person, document).codes()).isEmpty();
        return statements.count();
    }

    private int lines() {
        return database.sql("select count(*) from access_entry")
                .query(Integer.class)
                .single();
    }

    private List<JsonNode> journalOf(String trainee, int first) {
        return asker.queryAs(trainee, question(trainee, first, ""))
                .data("/trainingRecord/accessJournal/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    private static String question(String trainee, int first, String after) {
        return "{ trainingRecord(id: \"" + recordId(trainee) + "\") { accessJournal(first: " + first
                + (after.isEmpty() ? "" : ", after: \"" + after + "\"")
                + ") { edges { cursor node { at byUnit byRole action facets } } pageInfo { hasNextPage endCursor } } } }";
    }
}
