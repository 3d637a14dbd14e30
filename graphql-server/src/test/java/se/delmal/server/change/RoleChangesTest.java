package se.delmal.server.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.server.change.Changer.codes;
import static se.delmal.server.change.Changer.key;
import static se.delmal.server.change.Changer.path;
import static se.delmal.server.demo.DemoAccess.recordId;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.delmal.server.support.Asker;
import se.delmal.server.support.ServerTest;

@ServerTest
@TestPropertySource(properties = "delmal.test.database-of-its-own=changes")
class RoleChangesTest {

    @Autowired
    private Asker asker;

    private Changer changer;

    @BeforeEach
    void meetTheServer() {
        changer = new Changer(asker);
    }

    @Test
    void aRoleOpensTheRecordAndItsEndClosesIt() {
        var person = "new-" + key();
        var question = "{ trainingRecord(id: \"" + recordId("viktor") + "\") { id } }";
        assertThat(asker.queryAs("lars", question).codes()).containsExactly("NOT_FOUND");

        var assigned = changer.assign(
                        "karin",
                        "viktor",
                        changer.context("viktor"),
                        Map.of(
                                "a",
                                assignment("DIRECTOR_OF_STUDIES", person, "2026-11-01"),
                                "p",
                                Map.of("ref", person, "displayName", "Lars Vendel"),
                                "s",
                                "demo-lars"))
                .data("/roleAssign");
        var opened = asker.queryAs("lars", question);
        var ended = changer.end(
                        "karin", "viktor", changer.context("viktor"), "DIRECTOR_OF_STUDIES", person, "2026-11-21")
                .data("/roleEnd");
        var closed = asker.queryAs("lars", question);

        assertThat(codes(assigned)).isEmpty();
        assertThat(opened.codes()).isEmpty();
        assertThat(codes(ended)).isEmpty();
        assertThat(closed.codes()).containsExactly("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eva", "lars", "ingrid"})
    void onlyTheHeadOfTheUnitGivesAndEndsRoles(String other) {
        var assigned = changer.assign(
                        other,
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of("a", assignment("SUPERVISOR", "maja", "2026-11-01")))
                .data("/roleAssign");
        var ended = changer.end(other, "ingrid", changer.context("ingrid"), "HEAD_OF_UNIT", "karin", "2026-11-30")
                .data("/roleEnd");

        assertThat(codes(assigned)).containsExactly("NOT_PERMITTED");
        assertThat(assigned.at("/userErrors/0/requiredRoles/0").asString()).isEqualTo("HEAD_OF_UNIT");
        assertThat(codes(ended)).containsExactly("NOT_PERMITTED");
    }

    @Test
    void nobodyHoldsARoleTwiceAtATime() {
        var refused = changer.assign(
                        "karin",
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of("a", assignment("PRINCIPAL_SUPERVISOR", "eva", "2026-11-01")))
                .data("/roleAssign");

        assertThat(codes(refused)).containsExactly("OVERLAP");
        assertThat(path(refused, 0)).containsExactly("assignment", "valid");
    }

    @Test
    void aHolderIsInTheRecordOrIsTold() {
        var unknown = changer.assign(
                        "karin",
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of("a", assignment("SUPERVISOR", "nobody", "2026-11-01")))
                .data("/roleAssign");
        var wrong = changer.assign(
                        "karin",
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of(
                                "a",
                                assignment("SUPERVISOR", "nils", "2026-11-01"),
                                "p",
                                Map.of("ref", "nils", "specialties", java.util.List.of("trolleri"))))
                .data("/roleAssign");

        assertThat(codes(unknown)).containsExactly("UNKNOWN_REFERENCE");
        assertThat(path(unknown, 0)).containsExactly("assignment", "holder");
        assertThat(path(wrong, 0)).containsExactly("person", "specialties", "0");
    }

    @Test
    void whoAPersonIsStands() {
        var refused = changer.assign(
                        "karin",
                        "ingrid",
                        changer.context("ingrid"),
                        Map.of("a", assignment("SUPERVISOR", "lars", "2026-11-01"), "s", "demo-vendor"))
                .data("/roleAssign");

        assertThat(codes(refused)).containsExactly("STATE_NOT_ALLOWED");
        assertThat(path(refused, 0)).containsExactly("subject");
    }

    @Test
    void aRoleEndsOnADayOnWhichItIsHeld() {
        var before = changer.end("karin", "ingrid", changer.context("ingrid"), "COURSE_LEADER", "maja", "2020-01-01")
                .data("/roleEnd");
        var nobody = changer.end("karin", "ingrid", changer.context("ingrid"), "FUNDER", "maja", "2026-01-01")
                .data("/roleEnd");

        assertThat(codes(before)).containsExactly("OUT_OF_RANGE");
        assertThat(path(before, 0)).containsExactly("lastDay");
        assertThat(codes(nobody)).containsExactly("UNKNOWN_REFERENCE");
    }

    private static Map<String, Object> assignment(String role, String holder, String from) {
        return Map.of("role", role, "holder", holder, "valid", Map.of("from", from));
    }
}
