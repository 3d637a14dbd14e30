package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.BindingForce;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.SupervisorTraining;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;
import se.delmal.status.SigningVerdict;

/** The questions that people ask first. */
class WhoMaySignTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Specialty GENERAL_MEDICINE = Specialty.of("allmanmedicin");
    private static final Specialty GERIATRICS = Specialty.of("geriatrik");
    private static final RegionalProfiles PROFILES = RegionalProfiles.load();
    private static final RegionalProfile NATIONAL = RegionalProfiles.national();
    private static final RegionalProfile OSTERGOTLAND = PROFILES.get("ostergotland");
    private static final RegionalProfile CONTRACT = PROFILES.get("ostergotland-contract");
    private static final RegionalProfile SKANE = PROFILES.get("skane");
    private static final RegionalProfile SORMLAND = PROFILES.get("sormland");
    private static final RegionalProfile OREBRO = PROFILES.get("orebro-2008");

    @Test
    void aHeadWhoIsNoGeneralPractitionerLeavesTheCertificateToOneInOstergotlandAndSkane() {
        var asked = final2015(Person.supervisor("halvar", GERIATRICS, 2012), Role.HEAD_OF_UNIT)
                .appointedByHead(false)
                .consulting(Role.DIRECTOR_OF_STUDIES, Role.PRINCIPAL_SUPERVISOR);

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of("se.signer-head-specialty", asked, NATIONAL)).returns(Verdict.UNDETERMINED, Finding::verdict);
        assertThat(SigningVerdict.of(asked, OSTERGOTLAND).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(of("OST-2023-RULE-CERT-SIGNER", asked, OSTERGOTLAND))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(BindingForce.LOCAL_DUTY, Finding::force)
                .satisfies(finding ->
                        assertThat(finding.remedy().orElseThrow().sv()).contains("allmänmedicin", "vårdcentralen"));
        assertThat(of("SKA-2022-RULE-CERT-CONSULT", asked, SKANE))
                .returns(Verdict.BREACHED, Finding::verdict)
                .returns(BindingForce.LOCAL_REQUIREMENT, Finding::force);
        assertThat(of("OSTK-RULE-CERT-SIGNER", asked, CONTRACT)).returns(Verdict.SATISFIED, Finding::verdict);
    }

    @Test
    void aHeadWhoIsAGeneralPractitionerSigns() {
        var asked = final2015(gp("halvar", "Björkdalens vårdcentral"), Role.HEAD_OF_UNIT)
                .appointedByHead(false)
                .consulting(Role.DIRECTOR_OF_STUDIES, Role.PRINCIPAL_SUPERVISOR)
                .beside(new Signature("dag", Role.DIRECTOR_OF_STUDIES, DAY), principal());

        for (RegionalProfile profile : List.of(NATIONAL, OSTERGOTLAND, CONTRACT, SKANE, SORMLAND, OREBRO)) {
            assertThat(SigningVerdict.of(asked, profile).verdict())
                    .as(profile.id())
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    @ParameterizedTest
    @CsvSource({"Björkdalens vårdcentral, SATISFIED", "Hamngatans vårdcentral, BREACHED"})
    void ostergotlandsHeadDelegatesToAGeneralPractitionerAtTheSameCentre(String unit, Verdict verdict) {
        var asked = final2015(gp("ines", unit), Role.DESIGNATED_SPECIALIST).appointedByHead(true);

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(SigningVerdict.of(asked, OSTERGOTLAND).verdict()).isEqualTo(verdict);
    }

    @Test
    void ostergotlandsContractHasNoClauseOnDelegation() {
        var asked = final2015(gp("ines", "Björkdalens vårdcentral"), Role.DESIGNATED_SPECIALIST)
                .appointedByHead(true);

        assertThat(of("OSTK-RULE-CERT-SIGNER", asked, CONTRACT).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of("OST-2023-RULE-CERT-SIGNER", asked, CONTRACT).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2007, ST-LIV, BREACHED, BREACHED",
        "2008, ST-LIV, SATISFIED, SATISFIED",
        "2012, Handledarkurs, UNDETERMINED, SATISFIED"
    })
    void ostergotlandAsksForSupervisorTrainingFrom2008(int year, String name, Verdict guideline, Verdict contract) {
        var signer = person(
                "siv", List.of(GENERAL_MEDICINE), new SupervisorTraining(Optional.of(name), year, Optional.empty()));
        var asked = final2015(signer, Role.PRINCIPAL_SUPERVISOR);

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(of("OST-2023-RULE-PSUP-QUALIFICATION", asked, CONTRACT).verdict())
                .isEqualTo(guideline);
        assertThat(of("OSTK-RULE-PSUP-QUAL", asked, CONTRACT).verdict()).isEqualTo(contract);
    }

    @Test
    void inSkaneTheDirectorStillHasToCertify() {
        var asked = final2015(Person.supervisor("siv", GENERAL_MEDICINE, 2012), Role.PRINCIPAL_SUPERVISOR);

        assertThat(of("SKA-2022-RULE-CERT-SUP-DOS", asked, SKANE))
                .returns(Verdict.OUTSTANDING, Finding::verdict)
                .returns(BindingForce.LOCAL_REQUIREMENT, Finding::force)
                .returns(List.of(Role.DIRECTOR_OF_STUDIES), Finding::responsible)
                .satisfies(finding -> assertThat(finding.message().sv()).contains("studierektor"));
        assertThat(SigningVerdict.of(asked, SKANE).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(of(
                                "SKA-2022-RULE-CERT-SUP-DOS",
                                asked.beside(new Signature("dag", Role.DIRECTOR_OF_STUDIES, DAY)),
                                SKANE)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whatARegionAsksOfTheDirectorGivesNoBlockOnTheOfficialForm() {
        var director = Person.supervisor("dag", GENERAL_MEDICINE, 2012);

        assertThat(SigningVerdict.of(final2015(director, Role.DIRECTOR_OF_STUDIES), SKANE)
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
        var application = SigningCase.inSpecialistTraining(
                        Edition.HSLF_FS_2021_8, "5", GENERAL_MEDICINE, DAY, director, Role.DIRECTOR_OF_STUDIES)
                .aboutTrainee("tova");
        assertThat(SigningVerdict.of(application, SORMLAND).verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(of("SOR-RULE-SIGN-APPLICATION", application, SORMLAND).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aSupervisorMayNotCertifyTheirOwnTraining() {
        var asked = SigningCase.inSpecialistTraining(
                Edition.HSLF_FS_2021_8,
                "9",
                GENERAL_MEDICINE,
                DAY,
                Person.supervisor("tova", GENERAL_MEDICINE, 2012),
                Role.SUPERVISOR);

        assertThat(SigningVerdict.of(asked.aboutTrainee("tova"), NATIONAL).verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(SigningVerdict.of(asked.aboutTrainee("nora"), NATIONAL).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void onePersonMayNotSignTheFinalCertificateTwiceUnder2021() {
        var signer = Person.supervisor("siv", GENERAL_MEDICINE, 2012);
        var asked = SigningCase.inSpecialistTraining(
                        Edition.HSLF_FS_2021_8, "7", GENERAL_MEDICINE, DAY, signer, Role.DESIGNATED_SPECIALIST)
                .aboutTrainee("tova");

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(SigningVerdict.of(asked.beside(principal()), NATIONAL).verdict())
                .isEqualTo(Verdict.BREACHED);
        assertThat(SigningVerdict.of(
                                final2015(signer, Role.HEAD_OF_UNIT)
                                        .appointedByHead(false)
                                        .beside(principal()),
                                NATIONAL)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aSecondSpecialistOfAnotherSpecialtyIsNeitherAllowedNorForbidden() {
        var asked = SigningCase.inSpecialistTraining(
                        Edition.HSLF_FS_2021_8,
                        "7",
                        GENERAL_MEDICINE,
                        DAY,
                        Person.supervisor("ines", GERIATRICS, 2012),
                        Role.DESIGNATED_SPECIALIST)
                .aboutTrainee("tova");

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aCourseLeaderNeedsNoSpecialtyAndAnotherSignerDoes() {
        var nobody = Trainees.noSpecialist("kaj");
        var course = SigningCase.inSpecialistTraining(
                        Edition.HSLF_FS_2021_8,
                        "10",
                        GENERAL_MEDICINE,
                        DAY,
                        nobody,
                        Role.SUPERVISOR,
                        Role.COURSE_LEADER)
                .aboutTrainee("tova");
        var service = SigningCase.inSpecialistTraining(
                        Edition.HSLF_FS_2021_8, "9", GENERAL_MEDICINE, DAY, nobody, Role.SUPERVISOR, Role.COURSE_LEADER)
                .aboutTrainee("tova");

        assertThat(SigningVerdict.of(course, NATIONAL).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(SigningVerdict.of(service, NATIONAL).verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void theExternalAssessorOfFoundationTrainingIsAnotherSpecialist() {
        var asked = SigningCase.inFoundationTraining(
                        "4", DAY, Person.supervisor("ines", GERIATRICS, 2012), Role.EXTERNAL_ASSESSOR)
                .aboutTrainee("tova")
                .beside(principal());

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void nothingIsKnownOfTheFormsOf2008() {
        var asked = SigningCase.inSpecialistTraining(
                        Edition.SOSFS_2008_17,
                        "1",
                        GENERAL_MEDICINE,
                        LocalDate.of(2012, 6, 1),
                        Trainees.noSpecialist("siv"),
                        Role.PRINCIPAL_SUPERVISOR)
                .aboutTrainee("tova");

        assertThat(SigningVerdict.of(asked, NATIONAL).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(SigningVerdict.of(asked, OREBRO).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of("ORE-2008-RULE-SUP-QUAL", asked, OREBRO).verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void anAnnexThatTheEditionDoesNotHaveIsRefusedWithThoseItHas() {
        assertThatThrownBy(() -> SigningCase.inFoundationTraining("14", DAY, Person.of("siv"), Role.SUPERVISOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12, 13");
        assertThatThrownBy(() -> SigningCase.inFoundationTraining("9", DAY, Person.of("siv"), Role.SUPERVISOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("specialty");
    }

    private static Finding of(String rule, SigningCase asked, RegionalProfile profile) {
        return SigningVerdict.of(asked, profile).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static SigningCase final2015(Person signer, Role role) {
        return SigningCase.inSpecialistTraining(Edition.SOSFS_2015_8, "2", GENERAL_MEDICINE, DAY, signer, role)
                .aboutTrainee("tova")
                .employedAt("Björkdalens vårdcentral");
    }

    private static Signature principal() {
        return new Signature("siv", Role.PRINCIPAL_SUPERVISOR, DAY);
    }

    private static Person gp(String ref, String unit) {
        return new Person(
                ref,
                Optional.empty(),
                Optional.of(List.of(GENERAL_MEDICINE)),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Person person(String ref, List<Specialty> specialties, SupervisorTraining training) {
        return new Person(
                ref,
                Optional.empty(),
                Optional.of(specialties),
                Optional.empty(),
                Optional.of(List.of(training)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
