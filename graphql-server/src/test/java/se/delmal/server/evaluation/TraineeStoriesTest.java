package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import tools.jackson.databind.JsonNode;

/** Three trainees whose records another program keeps, as it asks about them. */
@ServerTest
class TraineeStoriesTest {

    private static final String HOME = "{placement: {ref: \"home\", unit: \"Björkdalens vårdcentral\","
            + " setting: OWN_HEALTH_CENTRE, span: {from: \"2023-02-06\"}, fraction: 100}}";
    private static final String ANSWER = "{ userErrors { code path } status { forecast { completion } findings"
            + " { rule verdict message { sv en } } duties(withinDays: 3650) { responsibility { id } holder { id } due state"
            + " fulfilledBy { id } } readiness(kind: SPECIALIST_COMPETENCE) { ready checklist { id met needed } } } }";

    @Autowired
    private Asker asker;

    @Test
    void aTraineeInSkaneWithoutAProgrammeInHerNinthMonth() {
        var people = "persons: [{ref: \"tova\"}], assignments: [{role: TRAINEE, holder: \"tova\","
                + " valid: {from: \"2023-02-06\"}}]";
        var programme = ", {document: {ref: \"iup\", document: INDIVIDUAL_PROGRAMME, on: \"2023-08-14\", approvals: ["
                + approval("HEAD_OF_UNIT") + approval("PRINCIPAL_SUPERVISOR") + approval("TRAINEE")
                + approval("DIRECTOR_OF_STUDIES") + "]}}";

        var without = evaluated("skane", people, HOME, "2023-11-06");
        var with = evaluated("skane", people, HOME + programme, "2023-11-06");

        var overdue = duty(without, "SKA-2022-TRAINEE-07");
        assertThat(overdue.path("state").asString()).isEqualTo("OVERDUE");
        assertThat(overdue.path("due").asString()).isEqualTo("2023-10-06");
        assertThat(overdue.at("/holder/id").asString()).isEqualTo("tova");
        assertThat(verdict(without, "SKA-2022-RULE-IUP-6-8M")).isEqualTo("BREACHED");
        var done = duty(with, "SKA-2022-TRAINEE-07");
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.at("/fulfilledBy/0/id").asString()).isEqualTo("iup");
    }

    @Test
    void aTraineeInOstergotlandOnParentalLeaveWhoseSupervisorChanges() {
        var people = "persons: [{ref: \"siv\"}, {ref: \"ines\"}], assignments: [{role: PRINCIPAL_SUPERVISOR, holder:"
                + " \"siv\", valid: {from: \"2023-02-06\", through: \"2024-05-31\"}}, {role: PRINCIPAL_SUPERVISOR,"
                + " holder: \"ines\", valid: {from: \"2024-06-01\"}}]";
        var leave = ", {absence: {ref: \"leave\", reason: PARENTAL, span: {from: \"2023-09-01\", through:"
                + " \"2024-05-31\"}}}";
        var met = ", {meeting: {ref: \"m1\", meeting: SUPERVISOR_MEETING, on: \"2023-05-10\", attendees:"
                + " [PRINCIPAL_SUPERVISOR]}}";
        var profile = "ostergotland-contract";

        var before = evaluated(profile, people, HOME + leave + met, "2024-05-31");
        var after = evaluated(profile, people, HOME + leave + met, "2024-06-01");

        assertThat(evaluated(profile, people, HOME, "2024-06-01")
                        .at("/forecast/completion")
                        .asString())
                .isEqualTo("2028-02-05");
        assertThat(after.at("/forecast/completion").asString()).isEqualTo("2028-11-05");
        assertThat(duty(after, "OSTK-TRAINEE-24").path("due").asString()).isEqualTo("2028-11-05");
        assertThat(duty(before, "OSTK-PSUP-09").at("/holder/id").asString()).isEqualTo("siv");
        assertThat(duty(after, "OSTK-PSUP-09").at("/holder/id").asString()).isEqualTo("ines");
        assertThat(duty(after, "OSTK-PSUP-09").path("due").asString()).isEqualTo("2025-02-05");
    }

    @Test
    void whatTheGuidelineAsksOfATraineeOnParentalLeaveAndOfBothHerSupervisors() {
        var people = "plannedEnd: \"2028-02-05\", persons: [{ref: \"siv\", specialties: [\"allmanmedicin\"],"
                + " supervisorTraining: [{name: \"ST\", year: 2012, stSpecific: true}]}, {ref: \"ines\", specialties:"
                + " [\"geriatrik\"], supervisorTraining: [{name: \"ST\", year: 2019, stSpecific: true}]}], assignments:"
                + " [{role: PRINCIPAL_SUPERVISOR, holder: \"siv\", valid: {from: \"2023-02-06\", through:"
                + " \"2024-05-31\"}}, {role: PRINCIPAL_SUPERVISOR, holder: \"ines\", valid: {from: \"2024-06-01\"}}]";
        var work = HOME + ", {supervision: {ref: \"hours\", span: {from: \"2023-02-06\", through: \"2023-08-31\"},"
                + " minutes: 1800, documented: true}}" + assessment("a1", "2023-03-06")
                + assessment("a2", "2023-04-06");
        var leave = ", {absence: {ref: \"leave\", reason: PARENTAL, span: {from: \"2023-09-01\", through:"
                + " \"2024-05-31\"}}}";
        var profile = "ostergotland-contract";

        var working = evaluated(profile, people, work, "2024-05-31");
        var before = evaluated(profile, people, work + leave, "2024-05-31");
        var after = evaluated(profile, people, work + leave, "2024-06-01");
        var moved = evaluated(profile, people.replace("2028-02-05", "2028-11-05"), work + leave, "2024-06-01");

        assertThat(verdict(working, "OST-2023-RULE-ABSENCE-EXTEND")).isEqualTo("SATISFIED");
        assertThat(verdict(after, "OST-2023-RULE-ABSENCE-EXTEND")).isEqualTo("BREACHED");
        assertThat(verdict(moved, "OST-2023-RULE-ABSENCE-EXTEND")).isEqualTo("SATISFIED");
        assertThat(verdict(working, "OST-2023-RULE-SUP-HOURS")).isEqualTo("BREACHED");
        assertThat(verdict(before, "OST-2023-RULE-SUP-HOURS")).isEqualTo("SATISFIED");
        assertThat(verdict(working, "OST-2023-RULE-ASSESS-4-YEAR")).isEqualTo("BREACHED");
        assertThat(verdict(before, "OST-2023-RULE-ASSESS-4-YEAR")).isEqualTo("OUTSTANDING");
        assertThat(verdict(before, "OST-2023-RULE-PSUP-QUALIFICATION")).isEqualTo("SATISFIED");
        assertThat(verdict(after, "OST-2023-RULE-PSUP-QUALIFICATION")).isEqualTo("BREACHED");
        assertThat(holders(before, "OST-2023-PSUP-10")).containsOnly("siv");
        assertThat(holders(after, "OST-2023-PSUP-10")).containsOnly("ines");
    }

    @Test
    void aHeadWhoIsNoGeneralPractitionerLeavesTheLastCertificateToOne() {
        var asHead = "signer: {ref: \"hedvig\", specialties: [\"geriatrik\"]}, signerRoles: [HEAD_OF_UNIT],"
                + " appointedByHead: false";
        var inHerPlace = "signer: {ref: \"irma\", specialties: [\"allmanmedicin\"]}, signerRoles:"
                + " [DESIGNATED_SPECIALIST], appointedByHead: true";

        assertThat(mayBeSigned("national", asHead)).isEqualTo("UNDETERMINED");
        assertThat(mayBeSigned("skane", asHead)).isEqualTo("BREACHED");
        assertThat(mayBeSigned("skane", inHerPlace)).isEqualTo("SATISFIED");

        var people = "persons: [{ref: \"siv\", specialties: [\"allmanmedicin\"]}, {ref: \"hedvig\", specialties:"
                + " [\"geriatrik\"]}, {ref: \"irma\", specialties: [\"allmanmedicin\"]}]";
        var unsigned = evaluated("skane", people, HOME, "2028-02-06");
        var byTheHead = evaluated("skane", people, HOME + last("hedvig", "HEAD_OF_UNIT", false), "2028-02-06");
        var byIrma = evaluated("skane", people, HOME + last("irma", "DESIGNATED_SPECIALIST", true), "2028-02-06");

        assertThat(isMet(unsigned, "annex-2")).isFalse();
        assertThat(verdict(byTheHead, "SKA-2022-RULE-CERT-CONSULT")).isEqualTo("BREACHED");
        assertThat(verdict(byIrma, "SKA-2022-RULE-CERT-CONSULT")).isEqualTo("SATISFIED");
        assertThat(isMet(byIrma, "annex-2")).isTrue();
        assertThat(duty(byIrma, "SKA-2022-HEAD-11").at("/fulfilledBy/0/id").asString())
                .isEqualTo("final");
    }

    private static String assessment(String ref, String on) {
        return ", {assessment: {ref: \"" + ref + "\", method: CO_SITTING, on: \"" + on
                + "\", outcome: AS_EXPECTED, documented: true}}";
    }

    private static String approval(String role) {
        return "{role: " + role + ", on: \"2023-09-29\"} ";
    }

    private static String last(String signer, String role, boolean appointed) {
        return ", {certificate: {ref: \"final\", annex: \"2\", signatures: [{by: \"" + signer + "\", role: " + role
                + ", on: \"2028-02-06\"}, {by: \"siv\", role: PRINCIPAL_SUPERVISOR, on: \"2028-02-06\"}], consulted:"
                + " [DIRECTOR_OF_STUDIES, PRINCIPAL_SUPERVISOR], appointedByHead: " + appointed + "}}";
    }

    private String mayBeSigned(String profile, String who) {
        var answer = asker.query(
                "{ maySign(input: {edition: SOSFS_2015_8, annex: \"2\", profile: \"" + profile
                        + "\", specialty: \"allmanmedicin\", on: \"2028-02-06\", trainee: \"tova\", consulted:"
                        + " [DIRECTOR_OF_STUDIES, PRINCIPAL_SUPERVISOR], " + who + "}) { verdict } }",
                Map.of());
        assertThat(answer.codes()).isEmpty();
        return answer.data("/maySign/verdict").asString();
    }

    private JsonNode evaluated(String profile, String people, String entries, String asOf) {
        var answer = asker.queryAs(
                "vendor",
                "{ evaluate(input: {asOf: \"" + asOf
                        + "\", completeFor: [PLACEMENT, ABSENCE, MEETING, DOCUMENT, CERTIFICATE, SUPERVISION, ASSESSMENT],"
                        + " record: {specialty: \"allmanmedicin\", edition: SOSFS_2015_8, profile: \"" + profile
                        + "\", started: \"2023-02-06\", licensed: \"2023-01-16\", swedishAt: true, employmentUnit:"
                        + " \"Björkdalens vårdcentral\", " + people + ", entries: [" + entries + "]}}) " + ANSWER
                        + " }");
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/evaluate/userErrors").isEmpty())
                .as(answer.response().body())
                .isTrue();
        return answer.data("/evaluate/status");
    }

    private static List<String> holders(JsonNode status, String responsibility) {
        return status.path("duties")
                .valueStream()
                .filter(duty -> duty.at("/responsibility/id").asString().equals(responsibility))
                .map(duty -> duty.at("/holder/id").asString())
                .toList();
    }

    private static JsonNode duty(JsonNode status, String responsibility) {
        return only(status.path("duties")
                .valueStream()
                .filter(duty -> duty.at("/responsibility/id").asString().equals(responsibility))
                .toList());
    }

    private static String verdict(JsonNode status, String rule) {
        return only(status.path("findings")
                        .valueStream()
                        .filter(finding -> finding.path("rule").asString().equals(rule))
                        .toList())
                .path("verdict")
                .asString();
    }

    private static boolean isMet(JsonNode status, String check) {
        return only(status.at("/readiness/checklist")
                        .valueStream()
                        .filter(line -> line.path("id").asString().equals(check))
                        .toList())
                .path("met")
                .asBoolean();
    }

    private static JsonNode only(List<JsonNode> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
