package se.delmal.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy.Reach;
import se.delmal.server.security.AccessPolicy.Relation;
import se.delmal.time.Span;

class AccessPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void aTraineeReadsTheirOwnRecord() {
        assertThat(AccessPolicy.reach(true, List.of(), FIRST)).isEqualTo(Reach.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINCIPAL_SUPERVISOR", "HEAD_OF_UNIT", "DIRECTOR_OF_STUDIES"})
    void thoseWhoAnswerForTheTrainingReadAllOfIt(Role role) {
        assertThat(reach(role, FIRST)).isEqualTo(Reach.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRINCIPAL_SUPERVISOR", "HEAD_OF_UNIT", "DIRECTOR_OF_STUDIES"})
    void everybodyElseReadsOnlyWhatTheyMake(Role role) {
        assertThat(reach(role, FIRST)).isEqualTo(Reach.OWN_ITEMS);
    }

    @Test
    void aRelationCountsFromItsFirstDayThroughItsLast() {
        assertThat(reach(Role.HEAD_OF_UNIT, FIRST.minusDays(1))).isEqualTo(Reach.NOTHING);
        assertThat(reach(Role.HEAD_OF_UNIT, FIRST)).isEqualTo(Reach.WHOLE);
        assertThat(reach(Role.HEAD_OF_UNIT, LAST)).isEqualTo(Reach.WHOLE);
        assertThat(reach(Role.HEAD_OF_UNIT, LAST.plusDays(1))).isEqualTo(Reach.NOTHING);
    }

    @Test
    void theWidestOfSeveralRelationsCounts() {
        var relations = List.of(relation(Role.COURSE_LEADER), relation(Role.DIRECTOR_OF_STUDIES));

        assertThat(AccessPolicy.reach(false, relations, FIRST)).isEqualTo(Reach.WHOLE);
    }

    @Test
    void whoeverHoldsNoRoleReadsNothing() {
        assertThat(AccessPolicy.reach(false, List.of(), FIRST)).isEqualTo(Reach.NOTHING);
    }

    @Test
    void theReadersAreThoseOfThePolicy() {
        assertThat(AccessPolicy.readers())
                .isEqualTo(EnumSet.of(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES));
    }

    private static Reach reach(Role role, LocalDate today) {
        return AccessPolicy.reach(false, List.of(relation(role)), today);
    }

    private static Relation relation(Role role) {
        return new Relation(role, Span.of(FIRST, Optional.of(LAST)));
    }
}
