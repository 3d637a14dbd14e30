package se.delmal.server.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.change.Changer.codes;
import static se.delmal.server.change.Changer.key;
import static se.delmal.server.change.Changer.path;
import static se.delmal.server.demo.DemoAccess.recordId;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;
import se.delmal.server.trainee.Ids;
import tools.jackson.databind.JsonNode;

@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=changes")
class CertificateChangesTest {

    @Autowired
    private Asker asker;

    private Changer changer;

    @BeforeEach
    void meetTheServer() {
        changer = new Changer(asker);
    }

    @Test
    void aSupervisorSignsWhatWasShown() {
        var draft = draft();

        var signed = changer.sign("jonas", draft.id(), changer.context("omar"), draft.digest())
                .data("/certificateSign");

        assertThat(codes(signed)).isEmpty();
        assertThat(signed.at("/certificate/state").asString()).isEqualTo("SIGNED");
        assertThat(signed.at("/certificate/signatures/0/contentDigest").asString())
                .isEqualTo(draft.digest());
        assertThat(signed.at("/certificate/signatures/0/on").asString()).isEqualTo("2026-11-22");
        assertThat(signed.at("/certificate/contentDigest").asString()).isEqualTo(draft.digest());
        assertThat(signed.at("/certificate/recordVersion")).isEqualTo(signed.at("/record/version"));
    }

    @Test
    void theJournalTellsOfASignatureUnderItsRole() {
        var draft = draft();
        changer.sign("jonas", draft.id(), changer.context("omar"), draft.digest());

        var lines = asker.queryAs(
                        "omar",
                        "{ trainingRecord(id: \"" + recordId("omar")
                                + "\") { accessJournal(first: 5) { edges { node { action byRole facets } } } } }")
                .data("/trainingRecord/accessJournal/edges");

        assertThat(lines.valueStream().map(line -> line.path("node").toString()))
                .contains("{\"action\":\"SIGN\",\"byRole\":\"PRINCIPAL_SUPERVISOR\",\"facets\":[\"certificate\"]}");
    }

    @Test
    void whoeverIsAskedToSignReadsTheCertificateAndItsVersion() {
        var id = changer.add(
                        "ingrid",
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of(
                                "certificate",
                                Map.of("ref", key(), "annex", "4", "covers", "CLINICAL_SERVICE", "of", List.of("p3"))))
                .data("/entryAdd/entry/id")
                .asString();

        var shown = asker.queryAs(
                "jonas",
                "{ node(id: \"" + id
                        + "\") { ... on Certificate { state contentDigest recordVersion traineeName } } }");
        var signed = changer.sign(
                        "jonas",
                        id,
                        Changer.context(key(), shown.data("/node/recordVersion").asString()),
                        shown.data("/node/contentDigest").asString())
                .data("/certificateSign");

        assertThat(shown.data("/node/traineeName").asString()).isEqualTo("Ingrid Fjäll");
        assertThat(codes(signed)).isEmpty();
        assertThat(signed.at("/certificate/signatures/0/role").asString()).isEqualTo("SUPERVISOR");
        assertThat(signed.path("record").isNull()).isTrue();
    }

    @Test
    void nobodySignsSomethingElseThanWasShown() {
        var draft = draft();
        var reworded = Map.of(
                "certificate",
                Map.of(
                        "ref",
                        draft.id(),
                        "annex",
                        "9",
                        "covers",
                        "CLINICAL_SERVICE",
                        "of",
                        List.of("p4"),
                        "delmal",
                        List.of("STc5")));
        changer.apply(
                "omar",
                "omar",
                changer.context("omar"),
                List.of(Map.of("replace", Map.of("id", draft.id(), "entry", reworded))));

        var refused = changer.sign("jonas", draft.id(), changer.context("omar"), draft.digest())
                .data("/certificateSign");

        assertThat(codes(refused)).containsExactly("SIGNATURE_MISMATCH");
        assertThat(path(refused, 0)).containsExactly("contentDigest");
    }

    @Test
    void theDigestIsThatOfWhatIsCertifiedToo() {
        var draft = draft();
        var digest = asker.queryAs(
                        "omar", "{ node(id: \"" + draft.id() + "\") { ... on Certificate { contentDigest } } }")
                .data("/node/contentDigest");
        var placement = Ids.derived(Ids.Kind.ENTRY, recordId("omar"), "p4");
        var changed = changer.apply(
                        "omar",
                        "omar",
                        changer.context("omar"),
                        List.of(Map.of(
                                "replace",
                                Map.of(
                                        "id",
                                        placement,
                                        "entry",
                                        Map.of(
                                                "placement",
                                                Map.of(
                                                        "ref",
                                                        "p4",
                                                        "unit",
                                                        "Psykiatriska kliniken " + key(),
                                                        "setting",
                                                        "PSYCHIATRY",
                                                        "span",
                                                        Map.of("from", "2024-09-01"),
                                                        "fraction",
                                                        80,
                                                        "supervisor",
                                                        "jonas"))))))
                .data("/trainingRecordApply");

        var after = asker.queryAs(
                        "omar", "{ node(id: \"" + draft.id() + "\") { ... on Certificate { contentDigest } } }")
                .data("/node/contentDigest");

        assertThat(codes(changed)).isEmpty();
        assertThat(after).isNotEqualTo(digest);
    }

    @Test
    void nobodySignsAboutThemselves() {
        var draft = draft();

        var refused = changer.sign("omar", draft.id(), changer.context("omar"), draft.digest())
                .data("/certificateSign");

        assertThat(codes(refused)).containsExactly("NOT_PERMITTED");
        assertThat(refused.at("/userErrors/0/citations/0/document").asString()).isNotBlank();
    }

    @Test
    void whoeverTheFormIsNotForIsToldWhyAndWhoMay() {
        var draft = draft();

        var refused = changer.sign("karin", draft.id(), changer.context("omar"), draft.digest())
                .data("/certificateSign");

        assertThat(codes(refused)).contains("NOT_PERMITTED").doesNotContain("INVALID");
        assertThat(refused.at("/userErrors/0/requiredRoles/0").asString()).isEqualTo("SUPERVISOR");
        assertThat(refused.at("/userErrors/0/citations").isEmpty()).isFalse();
    }

    @Test
    void oneSignatureOfEachIsEnough() {
        var draft = draft();
        changer.sign("jonas", draft.id(), changer.context("omar"), draft.digest());

        var again = changer.sign("jonas", draft.id(), changer.context("omar"), draft.digest())
                .data("/certificateSign");

        assertThat(codes(again)).containsExactly("STATE_NOT_ALLOWED");
    }

    @Test
    void aForeignCertificateIsNotThere() {
        var draft = draft();

        var foreign = changer.sign("eva", draft.id(), changer.context("omar"), draft.digest());
        var missing = changer.sign("eva", "EAAAAAAAAAAAAAAAAAAAA", changer.context("omar"), draft.digest());

        assertThat(foreign.codes()).containsExactly("NOT_FOUND");
        assertThat(missing.codes()).containsExactly("NOT_FOUND");
    }

    @Test
    void whoeverSignedTakesItBackAndItCountsNoMore() {
        var draft = draft();
        changer.sign("jonas", draft.id(), changer.context("omar"), draft.digest());

        var refused = changer.withdraw("karin", draft.id(), changer.context("omar"), "Fel dag")
                .data("/certificateWithdraw");
        var blank = changer.withdraw("jonas", draft.id(), changer.context("omar"), " ")
                .data("/certificateWithdraw");
        var withdrawn = changer.withdraw("jonas", draft.id(), changer.context("omar"), "Fel dag")
                .data("/certificateWithdraw");
        var again = changer.withdraw("jonas", draft.id(), changer.context("omar"), "Fel dag")
                .data("/certificateWithdraw");

        assertThat(codes(refused)).containsExactly("NOT_PERMITTED");
        assertThat(codes(blank)).containsExactly("REQUIRED");
        assertThat(codes(withdrawn)).isEmpty();
        assertThat(withdrawn.at("/certificate/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/certificate/signatures").size()).isEqualTo(1);
        assertThat(withdrawn.at("/certificate/withdrawal/reason").asString()).isEqualTo("Fel dag");
        assertThat(codes(again)).containsExactly("STATE_NOT_ALLOWED");
    }

    /** A certificate that nobody has signed, and the digest of what it says. */
    private record Draft(String id, String digest) {}

    private Draft draft() {
        JsonNode entry = changer.add(
                        "omar",
                        "omar",
                        changer.context("omar"),
                        Map.of(
                                "certificate",
                                Map.of(
                                        "ref",
                                        key(),
                                        "annex",
                                        "9",
                                        "covers",
                                        "CLINICAL_SERVICE",
                                        "of",
                                        List.of("p4"),
                                        "delmal",
                                        List.of("STc4"))))
                .data("/entryAdd/entry");
        assertThat(entry.path("state").asString()).isEqualTo("DRAFT");
        return new Draft(
                entry.path("id").asString(), entry.path("contentDigest").asString());
    }
}
