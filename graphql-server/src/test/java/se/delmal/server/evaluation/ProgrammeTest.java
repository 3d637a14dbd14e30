package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
class ProgrammeTest {

    @Autowired
    private Asker asker;

    @Test
    void aProfileListsThePartsOfAProgrammeWithoutAToken() {
        var answer = asker.query(
                "{ catalogue { profile(id: \"ostergotland-contract\") { programmeParts"
                        + " { part label { sv en } contents { sv en } rule citation { document force } } } } }",
                Map.of());

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/catalogue/profile/programmeParts")
                        .valueStream()
                        .map(part -> part.path("part").asString()))
                .hasSize(18)
                .startsWith("FORMALITIES")
                .contains("SUPERVISION_PLAN", "LEADERSHIP");
    }

    @Test
    void aStatusShowsWhatTheRecordHoldsForEachPart() {
        var placement = Map.of(
                "ref",
                "p1",
                "unit",
                "Björkdalens vårdcentral",
                "setting",
                "OWN_HEALTH_CENTRE",
                "span",
                Map.of("from", "2025-09-01"),
                "fraction",
                100);
        var record = Map.of(
                "specialty",
                "allmanmedicin",
                "edition",
                "HSLF_FS_2021_8",
                "profile",
                "ostergotland",
                "started",
                "2025-09-01",
                "entries",
                List.of(Map.of("placement", placement)));

        var answer = asker.queryAs(
                "vendor",
                "query($input: EvaluateInput!) { evaluate(input: $input) { userErrors { code } status { programme"
                        + " { part { part } documented entries { id } assignments { role } } } } }",
                Map.of("input", Map.of("record", record, "asOf", "2026-03-01")));

        assertThat(answer.codes()).isEmpty();
        var programme = answer.data("/evaluate/status/programme");
        assertThat(programme.size()).isEqualTo(7);
        assertThat(programme.at("/2/part/part").asString()).isEqualTo("SERVICE_AND_SCHEDULE");
        assertThat(programme.at("/2/documented").asBoolean()).isFalse();
        assertThat(programme.at("/2/entries/0/id").asString()).isEqualTo("p1");
    }
}
