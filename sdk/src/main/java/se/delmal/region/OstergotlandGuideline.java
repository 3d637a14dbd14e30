package se.delmal.region;

import static se.delmal.record.AssessmentMethod.SPECIALIST_COLLEGIUM;
import static se.delmal.record.CoursePurpose.JOINT_INTRODUCTION;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.LoggedActivity.CHILD_HEALTH_SESSIONS;
import static se.delmal.record.LoggedActivity.HEALTH_CENTRE_ON_CALL_SESSIONS;
import static se.delmal.record.LoggedActivity.HEAVY_ON_CALL_SESSIONS;
import static se.delmal.record.LoggedActivity.LISTED_PERSONS;
import static se.delmal.record.LoggedActivity.NURSING_HOME_SESSIONS;
import static se.delmal.record.LoggedActivity.PARTNER_EXPERIENCE;
import static se.delmal.record.MeetingKind.INTRODUCTION;
import static se.delmal.record.MeetingKind.PLANNING;
import static se.delmal.record.MeetingKind.SUPERVISOR_MEETING;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.INSTRUCTOR;
import static se.delmal.role.Role.PLACEMENT_SUPERVISOR;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.role.Role.TRAINING_ADMINISTRATOR;
import static se.delmal.role.Role.TRAINING_CENTRE;
import static se.delmal.role.Role.TRAINING_UNIT;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.INFO;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.all;
import static se.delmal.rule.Vocabulary.assessments;
import static se.delmal.rule.Vocabulary.certificates;
import static se.delmal.rule.Vocabulary.courses;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.logged;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.parts;
import static se.delmal.rule.Vocabulary.served;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.told;
import static se.delmal.rule.Vocabulary.whereThereIs;

import java.util.List;
import se.delmal.catalogue.Edition;
import se.delmal.record.ActivityLog;
import se.delmal.record.Clinic;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.PartnerOrganisation;
import se.delmal.record.Placement;
import se.delmal.rule.Due;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Readings;
import se.delmal.time.TimeCategory;

/** Region Östergötland, local guideline for specialist training in general medicine; about September 2023. */
final class OstergotlandGuideline extends LocalDocument {

    private static final String GENERAL_MEDICINE = "allmanmedicin";

    private static final String TARGETS = "Målbeskrivning";
    private static final String PROGRAMME = "Dokumentation/individuellt utbildningsprogram (IUP)";
    private static final String INTRODUCTIONS = "Introduktion";
    private static final String SUPERVISION = "Handledning";
    private static final String HEALTH_CENTRE = "Klinisk tjänstgöring på vårdcentralen";
    private static final String PLACEMENTS = "Sidotjänstgöring";
    private static final String FOLLOW_UP = "Uppföljning av ST-utbildningen";
    private static final String ASSESSMENT = "Kompetensbedömning";
    private static final String SUPERVISORS = "Huvudhandledarens uppgifter";
    private static final String DIRECTORS = "Studierektorns ansvar";

    /** A programme and its revisions are read together. */
    private static final List<DocumentKind> PROGRAMMES = List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION);

    OstergotlandGuideline() {
        super("Region Östergötland, lokala riktlinjer för ST", "OST-2023-RULE-", Texts.of("ostergotland"));
        isForSpecialty(GENERAL_MEDICINE);
        isForEditions(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
        programmeSupervisionAndService();
    }

    private void programmeSupervisionAndService() {
        rule("REGULATION-CHOICE")
                .under(TARGETS)
                .must(ERROR)
                .showing("cutoffDate", GuidelineDemands.CUTOFF)
                .showing("oldVersion", Edition.SOSFS_2015_8.document())
                .showing("newVersion", Edition.HSLF_FS_2021_8.document())
                .demands(GuidelineDemands::editionMayBeFollowed)
                .owedBy(TRAINEE);

        rule("BT-FIRST")
                .under(TARGETS)
                .must(ERROR)
                .underEditions(Edition.HSLF_FS_2021_8)
                .showing("version", Edition.HSLF_FS_2021_8.document())
                .demands(GuidelineDemands::foundationTrainingFirst)
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("GOAL-PREFIX")
                .under(TARGETS)
                .may(INFO)
                .demands(GuidelineDemands::delmalAreOfKnownGroups)
                .owedBy(TRAINEE);

        rule("IUP-PRESENT")
                .under(PROGRAMME)
                .must(ERROR)
                .demands(documents(INDIVIDUAL_PROGRAMME).atLeast("min", 1).inAll(Due.atStart()))
                .owedBy(TRAINEE);

        rule("IUP-CONTENTS")
                .under(PROGRAMME)
                .must(ERROR)
                .showing("requiredParts", 7)
                .demands(parts(
                        Due.atStart(),
                        PROGRAMMES,
                        DocumentPart.FORMALITIES,
                        DocumentPart.COURSES,
                        DocumentPart.SERVICE_AND_SCHEDULE,
                        DocumentPart.DELMAL_PLAN,
                        DocumentPart.SUPERVISION,
                        DocumentPart.ASSESSMENTS,
                        DocumentPart.SCIENCE_AND_QUALITY))
                .owedBy(TRAINEE);

        rule("IUP-GOAL-PLAN")
                .under(PROGRAMME)
                .must(ERROR)
                .demands(judgement -> GuidelineDemands.everyDelmalIsPlanned(PROGRAMMES, judgement))
                .owedBy(TRAINEE);

        rule("IUP-READ-ACCESS")
                .under(PROGRAMME)
                .may(INFO)
                .demands(documents(INDIVIDUAL_PROGRAMME)
                        .every()
                        .needs(GuidelineDemands.readableBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES))
                        .atOnce())
                .owedBy(TRAINING_CENTRE);

        rule("INTRO-COURSE-PAIR")
                .under(INTRODUCTIONS)
                .duty(WARNING)
                .demands(courses()
                        .forPurpose(JOINT_INTRODUCTION)
                        .togetherWith(PRINCIPAL_SUPERVISOR)
                        .there(Due.early()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("LOCAL-INTRO")
                .under(INTRODUCTIONS)
                .duty(WARNING)
                .demands(meetings(INTRODUCTION).atLeast("min", 1).inAll(Due.early()))
                .owedBy(TRAINING_UNIT);

        // "About three months": still in time through the fourth.
        rule("PLANNING-MEETING-3M")
                .under(INTRODUCTIONS)
                .duty(WARNING)
                .showing("approxMonths", 3)
                .demands(meetings(PLANNING)
                        .attendedBy(
                                TRAINEE,
                                PRINCIPAL_SUPERVISOR,
                                HEAD_OF_UNIT,
                                DIRECTOR_OF_STUDIES,
                                TRAINING_ADMINISTRATOR)
                        .there(Due.about("latestMonths", 4)))
                .owedBy(DIRECTOR_OF_STUDIES);

        rule("PSUP-APPOINTED")
                .under(SUPERVISION)
                .must(ERROR)
                .showing("min", 1)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR).workWhereTheTraineeIsEmployed())
                .owedBy(HEAD_OF_UNIT);

        rule("PSUP-QUALIFICATION")
                .under(SUPERVISION)
                .must(ERROR)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR)
                        .areSpecialistsIn(GENERAL_MEDICINE)
                        .haveSupervisorTrainingFrom(
                                "minYear",
                                2008,
                                (training, judgement) -> GuidelineDemands.isForStSupervisors(training)))
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        // Without a day of its own; that the same course comes early is the rule above.
        rule("INTRO-COURSE-PER-TRAINEE")
                .under(SUPERVISION)
                .must(ERROR)
                .demands(courses()
                        .forPurpose(JOINT_INTRODUCTION)
                        .togetherWith(PRINCIPAL_SUPERVISOR)
                        .atLeast("perTrainee", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("PSUP-CLINICAL-SHARE")
                .under(SUPERVISION)
                .should(WARNING)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR)
                        .workClinically("minPercent", 50)
                        .workWhereTheTraineeIsEmployed())
                .owedBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);

        rule("PSUP-RETIREMENT")
                .under(SUPERVISION)
                .must(ERROR)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR).haveAReplacementNearPension())
                .owedBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);

        rule("SUP-HOURS")
                .under(SUPERVISION)
                .must(ERROR)
                .demands(supervision().hours().atLeastHours("minHoursPerWeek", 1))
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        // The yearly collegium comes on top.
        rule("ASSESS-4-YEAR")
                .under(SUPERVISION, ASSESSMENT, SUPERVISORS)
                .must(ERROR)
                .demands(assessments()
                        .notBy(SPECIALIST_COLLEGIUM)
                        .documented()
                        .atLeast("minPerYear", 4)
                        .perTrainingYear())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("STATEMENT-YEARLY")
                .under(SUPERVISION, FOLLOW_UP, SUPERVISORS)
                .must(ERROR)
                .demands(documents(SUPERVISOR_STATEMENT)
                        .receivedBy(DIRECTOR_OF_STUDIES)
                        .where("BEFORE_FOLLOW_UP", GuidelineDemands::comesBeforeTheFollowUpOfItsYear)
                        .atLeast("perYear", 1)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("SUPMEETINGS-1-2")
                .under(SUPERVISION, SUPERVISORS, DIRECTORS)
                .duty(WARNING)
                .demands(meetings(SUPERVISOR_MEETING)
                        .attendedBy(PRINCIPAL_SUPERVISOR)
                        .atLeast("min", 1)
                        .aimingAt("max", 2)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES);

        rule("COLLEGIUM-YEARLY")
                .under(SUPERVISION, ASSESSMENT)
                .must(ERROR)
                .demands(assessments()
                        .by(SPECIALIST_COLLEGIUM)
                        .documented()
                        .atLeast("minPerYear", 1)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR, TRAINEE);

        rule("PLACEMENT-FOLLOWUP")
                .under(SUPERVISION, SUPERVISORS)
                .should(WARNING)
                .showing("contactsPerPlacement", 1)
                .demands(externalPlacements()
                        .each()
                        .needs(GuidelineDemands.hasReturnDays())
                        .needs(GuidelineDemands.contactWithThePlacement())
                        .byItsEnd())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("PRIMARY-CARE-30M")
                .under(HEALTH_CENTRE)
                .must(ERROR)
                .showing("typicalMonths", 40)
                .demands(served(TimeCategory.PRIMARY_CARE).atLeastMonths("minMonths", 30))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("PLACEMENT-EARLIEST")
                .under(HEALTH_CENTRE)
                .duty(WARNING)
                .showing("maxMonths", 18)
                .demands(externalPlacements().notBefore(served(TimeCategory.OWN_HEALTH_CENTRE), "minMonths", 12))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("LIST-SIZE-MID")
                .under(HEALTH_CENTRE)
                .should(INFO)
                .demands(logged(LISTED_PERSONS)
                        .ofAbout("target", 550)
                        .there(Due.atProgress("middlePercent", Readings.MIDDLE_PERCENT)))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("LIST-SIZE-END")
                .under(HEALTH_CENTRE)
                .should(INFO)
                .showing("max", 1000)
                .demands(logged(LISTED_PERSONS).ofAtLeast("min", 900).there(Due.atCompletion()))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("BVC-SABO-SEQUENCE")
                .under(HEALTH_CENTRE)
                .duty(WARNING)
                .demands(new StepByStep(CHILD_HEALTH_SESSIONS, NURSING_HOME_SESSIONS))
                .owedBy(TRAINEE);

        rule("PARTNER-EXPERIENCE")
                .under(HEALTH_CENTRE)
                .should(INFO)
                .demands(all(
                        Due.atCompletion(),
                        logged(PARTNER_EXPERIENCE)
                                .with(PartnerOrganisation.SOCIAL_INSURANCE_AGENCY)
                                .as("SOCIAL_INSURANCE_AGENCY"),
                        logged(PARTNER_EXPERIENCE)
                                .with(PartnerOrganisation.EMPLOYMENT_SERVICE)
                                .as("EMPLOYMENT_SERVICE"),
                        logged(PARTNER_EXPERIENCE)
                                .with(PartnerOrganisation.SOCIAL_SERVICES)
                                .as("SOCIAL_SERVICES"),
                        logged(PARTNER_EXPERIENCE)
                                .with(PartnerOrganisation.OCCUPATIONAL_HEALTH)
                                .as("OCCUPATIONAL_HEALTH"),
                        logged(PARTNER_EXPERIENCE)
                                .with(PartnerOrganisation.SCHOOL_HEALTH)
                                .as("SCHOOL_HEALTH")))
                .owedBy(TRAINEE);

        rule("ONCALL-START")
                .under(HEALTH_CENTRE)
                .should(INFO)
                .demands(logged(HEALTH_CENTRE_ON_CALL_SESSIONS)
                        .every()
                        .needs(meetings(INTRODUCTION).beforeIt("LOCAL_INTRODUCTION"))
                        .atOnce())
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("ONCALL-HEAVY-PREREQ")
                .under(HEALTH_CENTRE)
                .should(WARNING)
                .demands(logged(HEAVY_ON_CALL_SESSIONS)
                        .every()
                        .needs(GuidelineDemands.hasReachedTheMiddle())
                        .needs(logged(NURSING_HOME_SESSIONS).own().beforeIt("NURSING_HOME_RESPONSIBILITY"))
                        .needs(GuidelineDemands.placementCompletedBefore("PSYCHIATRY_BEFORE", Clinic.PSYCHIATRY))
                        .needs(GuidelineDemands.placementCompletedBefore(
                                "HOME_CARE_OR_GERIATRICS_BEFORE", Clinic.HOSPITAL_HOME_CARE, Clinic.GERIATRICS))
                        .atOnce())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("ONCALL-INSTRUCTION")
                .under(HEALTH_CENTRE)
                .must(ERROR)
                .demands(logged(HEALTH_CENTRE_ON_CALL_SESSIONS, HEAVY_ON_CALL_SESSIONS)
                        .every()
                        .needs(told("ON_CALL_INSTRUCTOR", ActivityLog::instructor))
                        .atOnce())
                .owedBy(INSTRUCTOR, HEAD_OF_UNIT);

        rule("PLACEMENT-SUPERVISOR")
                .under(PLACEMENTS)
                .must(ERROR)
                .demands(externalPlacements()
                        .each()
                        .needs(told("NAMED_SUPERVISOR", Placement::supervisor))
                        .needs(GuidelineDemands.supervisionTalks())
                        .needs(assessments().aboutIt("PLACEMENT_ASSESSMENT"))
                        .needs(documents(DocumentKind.PLACEMENT_FEEDBACK).aboutIt("PLACEMENT_FEEDBACK"))
                        .needs(certificates().signed().aboutIt("PLACEMENT_CERTIFICATE"))
                        .afterwards())
                .owedBy(PLACEMENT_SUPERVISOR);

        rule("RECOMMENDED-PLACEMENTS")
                .under(PLACEMENTS)
                .should(WARNING)
                .showing("placements", GuidelineDemands.RECOMMENDED.size())
                .demands(all(Due.atCompletion(), GuidelineDemands.recommendedPlacements()))
                .owedBy(TRAINEE);

        rule("OPTIONAL-PLACEMENTS")
                .under(PLACEMENTS)
                .may(INFO)
                .demands(whereThereIs(
                        externalPlacements().where("OPTIONAL_CLINIC", GuidelineDemands::isOptional),
                        served(TimeCategory.PRIMARY_CARE).atLeastMonths("minMonths", 30)))
                .owedBy(TRAINEE);
    }
}
