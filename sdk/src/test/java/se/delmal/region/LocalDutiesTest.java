package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmal.region.LocalRecords.approved;
import static se.delmal.region.LocalRecords.awayOnce;
import static se.delmal.region.LocalRecords.day;
import static se.delmal.region.LocalRecords.document;
import static se.delmal.region.LocalRecords.having;
import static se.delmal.region.LocalRecords.meeting;
import static se.delmal.region.LocalRecords.trainee;
import static se.delmal.region.LocalRecords.unit;
import static se.delmal.region.LocalRecords.untold;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.DocumentKind;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.status.DueDuty;
import se.delmal.status.DutyState;
import se.delmal.status.TraineeStatus;

/** Who has to do what by when, as the local documents give it. Training years run from 6 February 2023. */
class LocalDutiesTest {

    private static final RegionalProfiles PROFILES = RegionalProfiles.load();
    private static final int YEARS = 3650;

    @ParameterizedTest
    @CsvSource({"2023-09-05, UPCOMING", "2023-09-06, DUE", "2023-10-06, DUE", "2023-10-07, OVERDUE"})
    void aDutyIsDueAMonthBeforeItsLastDayAndOverdueAfterIt(String on, DutyState state) {
        assertThat(duty("SKA-2022-TRAINEE-07", trainee(), "skane", on))
                .returns(state, DueDuty::state)
                .returns(day("2023-10-06"), DueDuty::due)
                .returns(List.of(), DueDuty::fulfilledBy);
    }

    @Test
    void whatIsDoneNamesTheEntriesThatShowIt() {
        var programme = approved(
                document("iup", DocumentKind.INDIVIDUAL_PROGRAMME, "2023-08-14"),
                "2023-08-21",
                Role.HEAD_OF_UNIT,
                Role.PRINCIPAL_SUPERVISOR,
                Role.TRAINEE,
                Role.DIRECTOR_OF_STUDIES);

        assertThat(duty("SKA-2022-TRAINEE-07", trainee().with(programme), "skane", "2023-11-06"))
                .returns(DutyState.DONE, DueDuty::state)
                .returns(List.of("iup"), DueDuty::fulfilledBy);
    }

    @Test
    void aTalkThatLastYearLackedIsOverdueFromThatYearsLastDay() {
        assertThat(duties(trainee(), "skane", "2024-03-01"))
                .filteredOn(is("SKA-2022-HEAD-12"))
                .first()
                .returns(DutyState.OVERDUE, DueDuty::state)
                .returns(day("2024-02-05"), DueDuty::due);
    }

    @Test
    void thisYearsTalkIsUpcomingUntilItIsHeld() {
        var talked = trainee().with(meeting("talk", MeetingKind.HEAD_TALK, "2023-05-02", Role.HEAD_OF_UNIT));

        assertThat(duty("SKA-2022-HEAD-12", trainee(), "skane", "2023-06-01"))
                .returns(DutyState.UPCOMING, DueDuty::state)
                .returns(day("2024-02-05"), DueDuty::due);
        assertThat(duty("SKA-2022-HEAD-12", talked, "skane", "2023-06-01"))
                .returns(DutyState.DONE, DueDuty::state)
                .returns(List.of("talk"), DueDuty::fulfilledBy);
    }

    @Test
    void supervisionThatWeeksLackedIsOverdueFromTheLatestOfThem() {
        var duty = duty("SKA-2022-PSUP-04", trainee(), "skane", "2023-06-01");

        assertThat(duty.state()).isEqualTo(DutyState.OVERDUE);
        assertThat(duty.due()).isEqualTo(day("2023-05-28"));
        assertThat(duty.due().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void aReviewIsDueAgainFiveYearsAfterTheLast() {
        var reviewed = unit(trainee(), facts -> facts.lastReview = Optional.of(day("2020-03-02")));

        assertThat(duty("SKA-2022-HEAD-07", reviewed, "skane", "2023-06-01"))
                .returns(DutyState.UPCOMING, DueDuty::state)
                .returns(day("2025-03-02"), DueDuty::due);
        assertThat(duty("SKA-2022-HEAD-07", reviewed, "skane", "2025-02-20").state())
                .isEqualTo(DutyState.DUE);
        assertThat(duty("SKA-2022-HEAD-07", reviewed, "skane", "2025-03-03").state())
                .isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void whatNothingCanShowDoneIsListedUntilItsDayAndNeverOverdue() {
        var record = awayOnce("2024-09-02", "2024-11-29");

        assertThat(duty("SKA-2022-PSUP-07", record, "skane", "2024-05-01"))
                .returns(DutyState.UPCOMING, DueDuty::state)
                .returns(day("2024-11-29"), DueDuty::due);
        assertThat(duty("SKA-2022-PSUP-07", record, "skane", "2024-11-29").state())
                .isEqualTo(DutyState.DUE);
        assertThat(duties(record, "skane", "2024-11-30")).noneMatch(is("SKA-2022-PSUP-07"));
    }

    @Test
    void whatIsNotToldIsNeitherDoneNorOverdue() {
        assertThat(duty("SKA-2022-TRAINEE-07", untold(trainee()), "skane", "2023-09-20")
                        .state())
                .isEqualTo(DutyState.DUE);
        assertThat(duties(untold(trainee()), "skane", "2023-10-07")).noneMatch(is("SKA-2022-TRAINEE-07"));
    }

    @Test
    void whatIsMetWithoutAnEntryLeavesNothingToDo() {
        var appointed = having(trainee(), Role.PRINCIPAL_SUPERVISOR, Person.of("siv"));

        assertThat(duty("SOR-HEAD-02", trainee().assigning(), "sormland", "2023-06-01")
                        .state())
                .isEqualTo(DutyState.OVERDUE);
        assertThat(duties(appointed, "sormland", "2023-06-01")).noneMatch(is("SOR-HEAD-02"));
    }

    @Test
    void whatIsToBeDoneAllTheTimeIsDueOnNoDay() {
        assertThat(duties(trainee(), "skane", "2023-06-01")).noneMatch(is("SKA-2022-HEAD-03"));
    }

    @Test
    void everybodyWhoHoldsARoleHasADutyOfTheirOwn() {
        var shared = having(
                having(trainee(), Role.PRINCIPAL_SUPERVISOR, Person.of("siv")),
                Role.PRINCIPAL_SUPERVISOR,
                Person.of("ines"));

        assertThat(duties(shared, "skane", "2023-06-01"))
                .filteredOn(is("SKA-2022-PSUP-03"))
                .extracting(duty -> duty.holder().orElseThrow().ref())
                .containsExactly("siv", "ines");
    }

    @Test
    void sormlandsSupervisorIsThePrincipalOne() {
        var record = having(trainee(), Role.PRINCIPAL_SUPERVISOR, Person.of("siv"));

        assertThat(duty("SOR-SUP-01", record, "sormland", "2023-06-01").holder())
                .contains(Person.of("siv"));
        assertThat(duty("SKA-2022-HEAD-12", record, "skane", "2023-06-01").holder())
                .isEmpty();
    }

    @Test
    void aProfileHasTheDutiesOfTheOneItExtends() {
        assertThat(duties(trainee(), "ostergotland-contract", "2023-06-01"))
                .extracting(duty -> duty.responsibility().profile())
                .contains("ostergotland", "ostergotland-contract")
                .doesNotContain("skane");
        assertThat(TraineeStatus.of(trainee(), day("2023-06-01"), RegionalProfiles.national())
                        .duties(YEARS))
                .isEmpty();
    }

    @Test
    void withinSomeDaysIsTheLastOfThemIncludedAndWhatWasDueBefore() {
        var status = TraineeStatus.of(trainee(), day("2023-09-06"), PROFILES.get("skane"));

        assertThat(status.duties(30)).anyMatch(is("SKA-2022-TRAINEE-07"));
        assertThat(status.duties(29)).noneMatch(is("SKA-2022-TRAINEE-07"));
        assertThat(status.duties(0))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.due()).isBeforeOrEqualTo("2023-09-06"));
        assertThatThrownBy(() -> status.duties(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Predicate<DueDuty> is(String responsibility) {
        return duty -> duty.responsibility().id().equals(responsibility);
    }

    private static List<DueDuty> duties(TraineeRecord record, String profile, String on) {
        return TraineeStatus.of(record, day(on), PROFILES.get(profile)).duties(YEARS);
    }

    private static DueDuty duty(String responsibility, TraineeRecord record, String profile, String on) {
        return duties(record, profile, on).stream()
                .filter(is(responsibility))
                .reduce((one, other) -> {
                    throw new AssertionError(responsibility + " is due twice: " + one + ", " + other);
                })
                .orElseThrow(() -> new AssertionError(responsibility + " is not due"));
    }
}
