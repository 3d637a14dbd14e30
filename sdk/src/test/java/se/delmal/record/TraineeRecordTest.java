package se.delmal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmal.record.Trainees.day;
import static se.delmal.record.Trainees.span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.role.Role;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.WorkingFraction;

class TraineeRecordTest {

    @Test
    void trainingStartsWithTheLicenceWhereThatComesLater() {
        var licensedLater = Trainees.newTrainee("2023-01-16", "2023-02-01");

        assertThat(licensedLater.trainingStart()).isEqualTo(day("2023-02-01"));
        assertThat(licensedLater.licensedOn(day("2023-01-16")).trainingStart()).isEqualTo(day("2023-01-16"));
        assertThat(licensedLater.licensedOn(day("2020-01-16")).trainingStart()).isEqualTo(day("2023-01-16"));
    }

    @Test
    void trainingStartsAsRecordedWhereNoLicenceIsTold() {
        var record = TraineeRecord.startingOn(day("2023-01-16"), Trainees.generalMedicine(), Edition.HSLF_FS_2021_8);

        assertThat(record.trainingStart()).isEqualTo(day("2023-01-16"));
    }

    @Test
    void practiceStartsAsRecordedSinceTheLicenceComesAfterIt() {
        assertThat(Trainees.inPractice().trainingStart()).isEqualTo(day("2024-01-15"));
    }

    @Test
    void refusesDaysOutsideTheCalendar() {
        var record = Trainees.fullTime2015();

        assertThatThrownBy(() -> record.licensedOn(day("1899-12-31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1900");
        assertThatThrownBy(() -> record.plannedToEnd(day("2200-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2199");
    }

    @Test
    void refusesTwoEntriesOfOneReference() {
        var record = Trainees.fullTime2015();
        var again = Course.of("p1", "Hjärtsvikt", span("2020-03-02", "2020-03-03"));

        assertThatThrownBy(() -> record.with(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p1");
    }

    @Test
    void refusesTwoPersonsOfOneReference() {
        var record = Trainees.fullTime2015();

        assertThatThrownBy(() -> record.withPersons(Person.of(Trainees.HEAD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Trainees.HEAD);
    }

    @Test
    void anEntryMayShareItsReferenceWithAPerson() {
        var record = Trainees.fullTime2015();
        var course = Course.of(Trainees.HEAD, "Hjärtsvikt", span("2020-03-02", "2020-03-03"));

        assertThat(record.with(course).entry(Trainees.HEAD)).contains(course);
    }

    @Test
    void refusesASupervisorWhoIsNotInTheRecord() {
        var record = Trainees.fullTime2015();
        var placement = Trainees.ownHealthCentre("p9", span("2020-01-01", "2020-01-31"), WorkingFraction.FULL_TIME)
                .supervisedBy("nobody");

        assertThatThrownBy(() -> record.with(placement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void refusesAHolderOfARoleWhoIsNotInTheRecord() {
        var record = Trainees.fullTime2015();
        var assignment = new RoleAssignment(Role.HEAD_OF_UNIT, "nobody", new OngoingSpan(day("2020-01-01")));

        assertThatThrownBy(() -> record.assigning(assignment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void refusesACertificateOfAnEntryThatIsNotInTheRecord() {
        var record = Trainees.fullTime2015();
        var certificate = new Certificate(
                "c9",
                Trainees.form(Edition.SOSFS_2015_8, "4"),
                Optional.empty(),
                List.of("nothing"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> record.with(certificate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void refusesSpecialistTrainingWithoutSpecialtyOrEdition() {
        var foundation = Trainees.inFoundationTrainingOnly();

        assertThatThrownBy(() -> foundation.ofProgramme(Programme.ST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("specialty");
    }

    @Test
    void keepsItsEntriesWhenTheListItWasMadeFromChanges() {
        var entries = new ArrayList<Entry>(Trainees.fullTime2015().entries());
        var record = Trainees.fullTime2015().withEntries(entries);

        entries.clear();

        assertThat(record.entries()).hasSize(1);
    }

    @Test
    void isCutAtTheEndOfTheDay() {
        var record = Trainees.switchingWorkplace()
                .with(
                        Course.of("k1", "Barn i primärvården", span("2024-09-02", "2024-09-06"), DelmalCode.of("STc3")),
                        new Meeting(
                                "m1",
                                MeetingKind.HEAD_TALK,
                                day("2024-09-06"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));

        var eve = record.asOf(day("2024-09-05"));
        var day = record.asOf(day("2024-09-06"));

        assertThat(eve.entries(Course.class)).isEmpty();
        assertThat(eve.entries(Meeting.class)).isEmpty();
        assertThat(day.entries(Course.class)).hasSize(1);
        assertThat(day.entries(Meeting.class)).hasSize(1);
        assertThat(eve.entries(Placement.class))
                .extracting(Placement::span)
                .containsExactly(span("2023-01-16", "2024-05-31"), span("2024-06-22", "2024-09-05"));
    }

    @Test
    void showsPlansOnlyBehindTheirOwnDoor() {
        var record = Trainees.inFoundationTraining().asOf(day("2026-02-28"));

        assertThat(record.entries(Placement.class)).extracting(Placement::ref).containsExactly("bt1");
        assertThat(record.full().entries(Placement.class)).hasSize(2);
        assertThat(record.account().credited().toString()).isEqualTo("P181D");
    }

    @Test
    void hasNothingBeforeItsStart() {
        var record = Trainees.inFoundationTraining().asOf(day("2025-08-31"));

        assertThat(record.entries(Placement.class)).isEmpty();
        assertThat(record.account().credited().isZero()).isTrue();
    }

    @Test
    void aSignatureCountsFromItsDay() {
        var record = Trainees.allCertified();

        assertThat(signaturesOf("bt-competence", record, "2022-09-04")).containsExactly(Trainees.PRINCIPAL);
        assertThat(signaturesOf("bt-competence", record, "2022-09-05"))
                .containsExactly(Trainees.PRINCIPAL, Trainees.SPECIALIST);
    }

    @Test
    void anUnsignedCertificateIsThereOnAnyDay() {
        var record = Trainees.fullTime2015().with(Trainees.competence("c2", Edition.SOSFS_2015_8, "2"));

        assertThat(record.asOf(day("2019-02-15")).entries(Certificate.class)).hasSize(1);
    }

    @Test
    void approvalOfFoundationTrainingCountsFromItsDay() {
        var record = Trainees.readyToApply();

        assertThat(record.asOf(day("2022-10-02")).btApproved()).isEmpty();
        assertThat(record.asOf(day("2022-10-03")).btApproved()).contains(day("2022-10-03"));
    }

    @Test
    void workIsApprovedOnceItHasEnded() {
        var work = new ImprovementWork(
                "w1", "Kortare väntetid", span("2024-01-08", "2024-05-31"), true, true, true, List.of());
        var record = Trainees.switchingWorkplace().with(work);

        assertThat(record.asOf(day("2024-05-30")).entries(ImprovementWork.class))
                .singleElement()
                .returns(false, ImprovementWork::approved)
                .returns(false, ImprovementWork::reportedInWriting);
        assertThat(record.asOf(day("2024-05-31")).entries(ImprovementWork.class))
                .containsExactly(work);
    }

    @Test
    void aDecisionOnCreditCountsFromItsDay() {
        var credit = new CreditedService(
                "t1", CreditKind.EARLIER_SERVICE, 6, 0, Optional.of(day("2023-05-02")), Optional.empty(), List.of());
        var record = Trainees.switchingWorkplace().with(credit);

        assertThat(record.asOf(day("2023-05-01")).entries(CreditedService.class))
                .isEmpty();
        assertThat(record.asOf(day("2023-05-02")).entries(CreditedService.class))
                .containsExactly(credit);
    }

    @Test
    void tellsWhoHoldsARoleOnTheDay() {
        var record = Trainees.fullTime2015()
                .assigning(
                        new RoleAssignment(
                                Role.PRINCIPAL_SUPERVISOR, Trainees.SUPERVISOR, span("2019-02-15", "2020-12-31")),
                        new RoleAssignment(
                                Role.PRINCIPAL_SUPERVISOR, Trainees.PRINCIPAL, new OngoingSpan(day("2021-01-01"))));

        assertThat(holders(record, "2020-12-31")).containsExactly(Trainees.SUPERVISOR);
        assertThat(holders(record, "2021-01-01")).containsExactly(Trainees.PRINCIPAL);
        assertThat(holders(record, "2019-02-14")).isEmpty();
    }

    @Test
    void whoHoldsRolesIsNotToldWhereNobodyIsAssignedAny() {
        var record = TraineeRecord.startingOn(day("2023-01-16"), Trainees.generalMedicine(), Edition.HSLF_FS_2021_8);

        assertThat(record.asOf(day("2023-01-16")).holders(Role.HEAD_OF_UNIT)).isEmpty();
        assertThat(record.assigning().asOf(day("2023-01-16")).holders(Role.HEAD_OF_UNIT))
                .contains(List.of());
    }

    @Test
    void refusesADayOutsideTheCalendar() {
        var record = Trainees.fullTime2015();

        assertThatThrownBy(() -> record.asOf(LocalDate.of(2200, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2200");
    }

    @Test
    void aCertificateIsNotThereBeforeItsFirstSignature() {
        var record = Trainees.allCertified();

        assertThat(record.asOf(day("2022-08-31")).entries(Certificate.class))
                .extracting(Certificate::ref)
                .containsExactly("bt-1-9");
        assertThat(record.asOf(day("2022-09-01")).entries(Certificate.class))
                .extracting(Certificate::ref)
                .contains("bt-10-18", "bt-competence");
    }

    @Test
    void aWithdrawnCertificateCountsThroughTheDayBefore() {
        var certificate = Trainees.allCertified()
                .entries(Certificate.class)
                .filter(each -> each.ref().equals("bt-competence"))
                .findFirst()
                .orElseThrow();
        var record = Trainees.allCertified().withEntries(List.of());

        var taken = certificate.takenBack(new Withdrawal(Trainees.PRINCIPAL, day("2023-01-10"), "Fel blankett"));

        assertThat(record.with(taken).asOf(day("2023-01-09")).entries(Certificate.class))
                .containsExactly(certificate);
        assertThat(record.with(taken).asOf(day("2023-01-10")).entries(Certificate.class))
                .isEmpty();
        assertThat(taken.signatures()).isEqualTo(certificate.signatures());
    }

    private static List<String> signaturesOf(String ref, TraineeRecord record, String day) {
        return record.asOf(day(day)).entries(Certificate.class).stream()
                .filter(certificate -> certificate.ref().equals(ref))
                .flatMap(certificate -> certificate.signatures().stream())
                .map(Signature::by)
                .toList();
    }

    private static List<String> holders(TraineeRecord record, String day) {
        return record.asOf(day(day)).holders(Role.PRINCIPAL_SUPERVISOR).orElseThrow().stream()
                .map(Person::ref)
                .toList();
    }
}
