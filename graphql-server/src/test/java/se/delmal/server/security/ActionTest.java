package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.delmal.role.Role;

class ActionTest {

    @ParameterizedTest
    @EnumSource(names = {"CHANGE_ENTRIES", "EXPORT", "ERASE"})
    void aTraineesRecordIsTheirsToWriteTakeAndErase(Action action) {
        assertThat(AccessPolicy.permits(action, true, Set.of())).isTrue();
        assertThat(permitted(action)).isEmpty();
    }

    @Test
    void nobodySignsAboutThemselvesWhateverRolesTheyHold() {
        assertThat(AccessPolicy.permits(Action.SIGN, true, EnumSet.allOf(Role.class)))
                .isFalse();
        assertThat(permitted(Action.SIGN)).contains(Role.SUPERVISOR, Role.HEAD_OF_UNIT, Role.COURSE_LEADER);
    }

    @Test
    void onlyTheHeadOfTheUnitGivesRoles() {
        assertThat(AccessPolicy.permits(Action.ASSIGN_ROLES, true, Set.of())).isFalse();
        assertThat(permitted(Action.ASSIGN_ROLES)).containsExactly(Role.HEAD_OF_UNIT);
    }

    @Test
    void supervisorsWhoDoNotReadTheRecordAddTheirOwnAssessments() {
        assertThat(permitted(Action.ADD_OWN_ASSESSMENT))
                .contains(Role.SUPERVISOR, Role.PLACEMENT_SUPERVISOR, Role.COURSE_LEADER)
                .doesNotContain(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES, Role.TRAINEE);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverHoldsNoRoleDoesNothing(Action action) {
        assertThat(AccessPolicy.permits(action, false, Set.of())).isFalse();
    }

    private static Set<Role> permitted(Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> AccessPolicy.permits(action, false, Set.of(role)))
                .collect(Collectors.toSet());
    }
}
