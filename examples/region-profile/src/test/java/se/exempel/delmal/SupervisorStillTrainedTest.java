package se.exempel.delmal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Person;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;

class SupervisorStillTrainedTest {

    private static final Specialty PSYCHIATRY = Specialty.of("psykiatri");
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    @Test
    void trainingTenYearsAgoIsStillGood() {
        assertThat(judge(Person.supervisor("s", PSYCHIATRY, 2016), Attestor.PRINCIPAL_SUPERVISOR))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void trainingElevenYearsAgoIsTooOld() {
        assertThat(judge(Person.supervisor("s", PSYCHIATRY, 2015), Attestor.PRINCIPAL_SUPERVISOR))
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void cannotTellOfAPersonOfWhomNothingIsTold() {
        assertThat(judge(Person.of("s"), Attestor.PRINCIPAL_SUPERVISOR)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void doesNotConcernTheHeadOfUnit() {
        assertThat(judge(Person.of("s"), Attestor.HEAD_OF_UNIT)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Verdict judge(Person signer, Attestor attestor) {
        var signing = SigningCase.inSpecialistTraining(
                        Edition.SOSFS_2015_8, "8a", PSYCHIATRY, ON, signer, Role.PRINCIPAL_SUPERVISOR)
                .as(new SigningCase.Capacity(Role.PRINCIPAL_SUPERVISOR, attestor));
        return new SupervisorStillTrained().judge(signing).get(0).verdict();
    }
}
