package se.delmal.region;

import static se.delmal.record.AssessmentMethod.SPECIALIST_COLLEGIUM;
import static se.delmal.record.CoursePurpose.JOINT_INTRODUCTION;
import static se.delmal.record.DocumentKind.ACTION_PLAN;
import static se.delmal.record.DocumentKind.CHECKLIST;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_EXEMPTION;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK_GIVEN;
import static se.delmal.record.DocumentKind.PLACEMENT_GOALS;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.LoggedActivity.CHILD_HEALTH_SESSIONS;
import static se.delmal.record.LoggedActivity.CO_SITTING_HOURS;
import static se.delmal.record.LoggedActivity.DOCUMENTATION_HOURS;
import static se.delmal.record.LoggedActivity.HEALTH_CENTRE_ON_CALL_SESSIONS;
import static se.delmal.record.LoggedActivity.HEAVY_ON_CALL_SESSIONS;
import static se.delmal.record.LoggedActivity.LEARNING_GROUP_SESSIONS;
import static se.delmal.record.LoggedActivity.LISTED_PERSONS;
import static se.delmal.record.LoggedActivity.NURSING_HOME_SESSIONS;
import static se.delmal.record.LoggedActivity.OBSERVATION_HOURS;
import static se.delmal.record.LoggedActivity.PARTNER_EXPERIENCE;
import static se.delmal.record.LoggedActivity.PLANNING_GROUP;
import static se.delmal.record.LoggedActivity.SELF_STUDY_HOURS;
import static se.delmal.record.LoggedActivity.SEMINAR_HOURS;
import static se.delmal.record.LoggedActivity.SERVICE_HOURS;
import static se.delmal.record.LoggedActivity.ST_MEETING_HOURS;
import static se.delmal.record.MeetingKind.HEAD_TALK;
import static se.delmal.record.MeetingKind.INTRODUCTION;
import static se.delmal.record.MeetingKind.PLANNING;
import static se.delmal.record.MeetingKind.ST_MEETING;
import static se.delmal.record.MeetingKind.SUPERVISOR_MEETING;
import static se.delmal.record.MeetingKind.YEARLY_FOLLOW_UP;
import static se.delmal.role.Role.DESIGNATED_SPECIALIST;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.INSTRUCTOR;
import static se.delmal.role.Role.PLACEMENT_DIRECTOR_OF_STUDIES;
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
import static se.delmal.rule.Vocabulary.concerns;
import static se.delmal.rule.Vocabulary.courses;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.flag;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.improvementWorks;
import static se.delmal.rule.Vocabulary.logged;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.notified;
import static se.delmal.rule.Vocabulary.parts;
import static se.delmal.rule.Vocabulary.placements;
import static se.delmal.rule.Vocabulary.plannedEndCoversAbsence;
import static se.delmal.rule.Vocabulary.served;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.told;
import static se.delmal.rule.Vocabulary.unit;
import static se.delmal.rule.Vocabulary.unitAbout;
import static se.delmal.rule.Vocabulary.unitAtLeast;
import static se.delmal.rule.Vocabulary.unitEvery;
import static se.delmal.rule.Vocabulary.whereThereIs;
import static se.delmal.rule.Vocabulary.writtenWorks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.record.ActivityLog;
import se.delmal.record.ActivityMode;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.Auscultation;
import se.delmal.record.Certificate;
import se.delmal.record.Clinic;
import se.delmal.record.Concern;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.Course;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.EntryKind;
import se.delmal.record.LoggedActivity;
import se.delmal.record.Meeting;
import se.delmal.record.PartnerOrganisation;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.Signature;
import se.delmal.record.UnitActivity;
import se.delmal.record.UnitEquipment;
import se.delmal.record.UnitFacts;
import se.delmal.record.WrittenWork;
import se.delmal.rule.Condition;
import se.delmal.rule.Due;
import se.delmal.rule.Judgement;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Logs;
import se.delmal.rule.Parameter;
import se.delmal.rule.Readings;
import se.delmal.rule.Truth;
import se.delmal.time.Programme;
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
    private static final String COURSES = "Kurser";
    private static final String STUDY_TIME = "Studietid";
    private static final String ST_MEETINGS = "ST-möten";
    private static final String SCIENCE = "Vetenskapligt arbete";
    private static final String IMPROVEMENT = "Systematiskt kvalitets- och förbättringsarbete";
    private static final String ABSENCE = "Frånvaro";
    private static final String UNIT = "Krav på vårdcentralen för att få bedriva ST-utbildning";
    private static final String RECRUITMENT = "Rekrytering";
    private static final String TRAINEES = "ST-läkarens ansvar";
    private static final String HEADS = "Chefens ansvar";

    /** A programme and its revisions are read together. */
    private static final List<DocumentKind> PROGRAMMES = List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION);

    /** The placements the guideline recommends to everybody, and which nobody opts out of without a reason. */
    private static final Set<Clinic> RECOMMENDED = Set.of(
            Clinic.CHILD_AND_YOUTH,
            Clinic.GYNAECOLOGY,
            Clinic.HOSPITAL_HOME_CARE,
            Clinic.PSYCHIATRY,
            Clinic.EMERGENCY,
            Clinic.INTERNAL_MEDICINE,
            Clinic.EXTERNAL_HEALTH_CENTRE);

    OstergotlandGuideline() {
        super("Region Östergötland, lokala riktlinjer för ST", "OST-2023-RULE-", Texts.of("ostergotland"));
        isForSpecialty(GENERAL_MEDICINE);
        isForEditions(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
        programmeSupervisionAndService();
        coursesFollowUpAndDuties();
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
                        .needs(logged(NURSING_HOME_SESSIONS).own().beforeIt("OWN_NURSING_HOME_DUTY"))
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

    /** From the courses on, through the lists of duties at the end. */
    private void coursesFollowUpAndDuties() {
        rule("COURSE-BUDGET")
                .under(COURSES)
                .duty(INFO)
                .demands(all(Due.atStart(), unit("COURSE_MONEY", UnitFacts::courseBudgetReceived)))
                .owedBy(HEAD_OF_UNIT, TRAINING_CENTRE);

        rule("COURSES-PER-TERM")
                .under(COURSES)
                .should(INFO)
                .demands(courses().atLeast("min", 1).aimingAt("max", 2).perTerm())
                .owedBy(TRAINEE);

        rule("COURSE-SUBSTITUTE")
                .under(COURSES)
                .may(INFO)
                .demands(courses()
                        .replacingAPlacement()
                        .every()
                        .needs("OPTIONAL_PLACEMENT", OstergotlandGuideline::replacesAnOptionalPlacement)
                        .atOnce())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("SELF-STUDY-10PCT")
                .under(STUDY_TIME)
                .must(ERROR)
                .demands(logged(SELF_STUDY_HOURS, ST_MEETING_HOURS)
                        .hours()
                        .outsidePlacements()
                        .onAveragePercentOf(logged(SERVICE_HOURS).hours(), "percent", 10))
                .owedBy(HEAD_OF_UNIT);

        rule("ST-MEETING-MONTHLY")
                .under(ST_MEETINGS)
                .must(ERROR)
                .demands(meetings(ST_MEETING)
                        .attendedBy(TRAINEE)
                        .atLeast("perMonth", 1)
                        .perMonthInTerm())
                .owedBy(TRAINEE);

        rule("PLANNING-GROUP-ONCE")
                .under(ST_MEETINGS)
                .should(INFO)
                .demands(logged(PLANNING_GROUP).atLeast("min", 1).inAll(Due.atCompletion()))
                .owedBy(TRAINEE);

        rule("REVIEW-5Y")
                .under(FOLLOW_UP)
                .must(ERROR)
                .demands(unitEvery("maxYears", 5, UnitFacts::lastExternalReview))
                .owedBy(TRAINING_UNIT, HEAD_OF_UNIT);

        rule("FOLLOWUP-YEARLY")
                .under(FOLLOW_UP)
                .must(WARNING)
                .demands(meetings(YEARLY_FOLLOW_UP)
                        .attendedBy(DIRECTOR_OF_STUDIES, TRAINING_ADMINISTRATOR)
                        .where("CHECKLIST", OstergotlandGuideline::followsAChecklist)
                        .atLeast("perYear", 1)
                        .perTrainingYear())
                .owedBy(DIRECTOR_OF_STUDIES, TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("STATEMENT-CONTENT")
                .under(FOLLOW_UP)
                .should(INFO)
                .demands(documents(SUPERVISOR_STATEMENT)
                        .every()
                        .needs("IN_PROGRAMME", OstergotlandGuideline::isInTheProgramme)
                        .afterwards())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("ASSESS-VALID-TYPES")
                .under(ASSESSMENT)
                .may(INFO)
                .demands(assessments()
                        .every()
                        .needs("ASSESSMENT_TOOL", OstergotlandGuideline::isMadeWithATool)
                        .atOnce())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("ASSESS-OTHER-ASSESSOR")
                .under(ASSESSMENT)
                .should(INFO)
                .demands(assessments()
                        .byOtherThan(PRINCIPAL_SUPERVISOR)
                        .where("BY_SPECIALIST", OstergotlandGuideline::isMadeByASpecialist)
                        .atLeast("minOther", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(PRINCIPAL_SUPERVISOR, TRAINEE);

        rule("ASSESS-ON-PLACEMENT")
                .under(ASSESSMENT)
                .should(INFO)
                .demands(assessments()
                        .where("ON_EXTERNAL_PLACEMENT", OstergotlandGuideline::isMadeOnAnExternalPlacement)
                        .atLeast("minOnPlacement", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(PRINCIPAL_SUPERVISOR, TRAINEE);

        rule("SCIENCE-WORK")
                .under(SCIENCE)
                .must(ERROR)
                .showing("weeks", 10)
                .demands(writtenWorks().approved().atLeast("min", 1).inAll(Due.atCompletion()))
                .owedBy(TRAINEE);

        rule("SCIENCE-TIME")
                .under(SCIENCE)
                .duty(INFO)
                .demands(writtenWorks()
                        .where("IN_TRAINING", ScientificWorks::isMadeInTheTraining)
                        .each()
                        .needs(keepsWithin(Parameter.most("weeks", 10)))
                        .atOnce())
                .owedBy(HEAD_OF_UNIT, TRAINEE);

        rule("SCIENCE-FORMS")
                .under(SCIENCE)
                .may(INFO)
                .demands(writtenWorks()
                        .each()
                        .needs("LISTED_FORM", ScientificWorks::isOfAListedForm)
                        .needs("CREDIT_DECISION", ScientificWorks::isCreditedByDecision)
                        .atOnce())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("SCIENCE-COURSE-TIMING")
                .under(SCIENCE)
                .should(INFO)
                .demands(writtenWorks()
                        .where("IN_TRAINING", ScientificWorks::isMadeInTheTraining)
                        .each()
                        .needs("COURSE_IN_BETWEEN", ScientificWorks::followsACourseThatFollowsThePlan)
                        .atOnce())
                .owedBy(TRAINEE);

        rule("SCIENCE-SUPERVISOR-PHD")
                .under(SCIENCE)
                .must(ERROR)
                .demands(writtenWorks()
                        .each()
                        .needs("SCIENTIFIC_SUPERVISION", ScientificWorks::isSupervisedScientifically)
                        .needs(ScientificWorks.certifiedOnceApproved("WORK_CERTIFICATE"))
                        .afterwards())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("IMPROVEMENT-ONE")
                .under(IMPROVEMENT)
                .must(ERROR)
                .demands(improvementWorks()
                        .reported()
                        .approved()
                        .atLeast("min", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("ABSENCE-EXTEND")
                .under(ABSENCE)
                .must(ERROR)
                .demands(plannedEndCoversAbsence())
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("UNIT-SPECIALISTS")
                .under(UNIT)
                .must(ERROR)
                .demands(all(
                        Due.atStart(),
                        unitAtLeast("TWO_SPECIALISTS", UnitFacts::specialistsInSpecialty, Parameter.least("min", 2))))
                .owedBy(TRAINING_UNIT, HEAD_OF_UNIT);

        rule("UNIT-LIST")
                .under(UNIT)
                .must(WARNING)
                .demands(all(Due.atStart(), unitAbout("LISTED_PATIENTS", UnitFacts::listedPatients, "min", 3000)))
                .owedBy(TRAINING_UNIT, HEAD_OF_UNIT);

        rule("UNIT-EQUIPMENT")
                .under(UNIT)
                .must(ERROR)
                .demands(all(Due.atStart(), has(UnitEquipment.GYNAECOLOGY_CHAIR), has(UnitEquipment.EAR_MICROSCOPE)))
                .owedBy(TRAINING_UNIT, HEAD_OF_UNIT);

        rule("UNIT-ACTIVITIES")
                .under(UNIT)
                .must(ERROR)
                .demands(all(
                        Due.atStart(),
                        has(UnitActivity.CHILD_HEALTH_CARE),
                        has(UnitActivity.NURSING_HOME_RESPONSIBILITY),
                        has(UnitActivity.NURSE_LED_DIABETES),
                        has(UnitActivity.NURSE_LED_ASTHMA_COPD),
                        has(UnitActivity.MEDICAL_STUDENTS),
                        has(UnitActivity.AT_DOCTORS)))
                .owedBy(TRAINING_UNIT, HEAD_OF_UNIT);

        rule("CHECK-COMPLETE")
                .under(UNIT)
                .must(INFO)
                .demands(all(
                        Due.atStart(),
                        Condition.of("UNIT_CHECKLIST", (RecordAsOf record, Judgement judgement) -> hasPassed(record))))
                .owedBy(TRAINING_UNIT, HEAD_OF_UNIT);

        rule("RECRUIT-CONSULT")
                .under(RECRUITMENT)
                .duty(ERROR)
                .demands(all(
                        Due.atStart(),
                        Condition.of(
                                "DIRECTOR_CONSULTED",
                                (RecordAsOf record, Judgement judgement) -> isConsultedInTime(record))))
                .owedBy(HEAD_OF_UNIT, TRAINING_CENTRE);

        rule("POST-ADVERTISED")
                .under(RECRUITMENT)
                .must(ERROR)
                .showing("system", "Varbi")
                .demands(all(
                        Due.atStart(),
                        unit("POST_ADVERTISED", UnitFacts::postAdvertised),
                        unit("DIRECTOR_ACCESS", UnitFacts::directorHasPostAccess)))
                .owedBy(HEAD_OF_UNIT);

        rule("IUP-REVISION-2Y")
                .under(TRAINEES, SUPERVISORS)
                .duty(WARNING)
                .demands(documents(PROGRAMME_REVISION).atLeast("perYear", 2).perTrainingYear())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("FEEDBACK-PLACEMENT")
                .under(TRAINEES)
                .duty(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(PLACEMENT_FEEDBACK).aboutIt("FEEDBACK_RECEIVED"))
                        .needs(documents(PLACEMENT_FEEDBACK_GIVEN).aboutIt("FEEDBACK_GIVEN"))
                        .afterwards())
                .owedBy(TRAINEE);

        rule("TIME-CATEGORIES")
                .under(HEADS)
                .duty(INFO)
                .demands(all(
                        Due.early(),
                        observation("OBSERVATION_TIME"),
                        timeFor(CO_SITTING_HOURS).as("CO_SITTING_TIME"),
                        timeFor(SELF_STUDY_HOURS).as("SELF_STUDY_TIME"),
                        timeFor(LEARNING_GROUP_SESSIONS).as("LEARNING_GROUP_TIME"),
                        timeFor(SEMINAR_HOURS).as("SEMINAR_TIME"),
                        timeFor(DOCUMENTATION_HOURS).as("DOCUMENTATION_TIME")))
                .owedBy(HEAD_OF_UNIT);

        rule("DEVTALK-YEARLY")
                .under(HEADS, SUPERVISORS)
                .duty(WARNING)
                .demands(meetings(HEAD_TALK).documented().atLeast("perYear", 1).perTrainingYear())
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        // Under HSLF-FS 2021:8 the head signs only the list of service, so there the rule concerns nothing.
        rule("CERT-SIGNER")
                .under(HEADS)
                .duty(ERROR)
                .underEditions(Edition.SOSFS_2015_8)
                .demands(certificates()
                        .of(CertificateForm.Kind.COMPETENCE)
                        .forProgramme(Programme.ST)
                        .signedByOneOf(HEAD_OF_UNIT, DESIGNATED_SPECIALIST)
                        .each()
                        .needs("GP_SIGNS", OstergotlandGuideline::isSignedByAGp)
                        .atOnce())
                .owedBy(HEAD_OF_UNIT);

        rule("PROBLEM-ESCALATION")
                .under(SUPERVISORS)
                .duty(WARNING)
                .demands(concerns()
                        .each()
                        .needs(notified("HEAD_AND_DIRECTOR_TOLD", HEAD_OF_UNIT, DIRECTOR_OF_STUDIES))
                        .needs(planOfAction("PLAN_OF_ACTION"))
                        .afterwards())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("HANDOVER")
                .under(SUPERVISORS)
                .duty(WARNING)
                .demands(placements()
                        .where("WORKPLACE_CHANGE", WorkplaceChange::beginsWith)
                        .each()
                        .needs(WorkplaceChange.statement("CHANGE_STATEMENT"))
                        .needs(WorkplaceChange.handover("CHANGE_HANDOVER"))
                        .whenItBegins())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("COURSE-RELEVANCE")
                .under(SUPERVISORS)
                .duty(WARNING)
                .showing("approvedBy", PRINCIPAL_SUPERVISOR)
                .demands(courses()
                        .every()
                        .needs(flag("COURSE_APPROVED", Course::approvedBySupervisor))
                        .atOnce())
                .owedBy(PRINCIPAL_SUPERVISOR, TRAINEE);

        rule("ONCALL-READINESS")
                .under(SUPERVISORS)
                .duty(WARNING)
                .showing("decisionBy", PRINCIPAL_SUPERVISOR)
                .demands(logged(HEALTH_CENTRE_ON_CALL_SESSIONS, HEAVY_ON_CALL_SESSIONS)
                        .where(
                                "NOT_SHADOWING",
                                (duty, judgement) -> Truth.of(!duty.mode().equals(Optional.of(ActivityMode.SHADOWING))))
                        .every()
                        .needs(
                                "READINESS",
                                (duty, judgement) -> Truth.of(
                                        duty.readinessDecidedBy().map(decider -> decider == PRINCIPAL_SUPERVISOR)))
                        .atOnce())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("DIRECTOR-QUALIFICATION")
                .under(DIRECTORS)
                .duty(ERROR)
                .demands(holdersOf(DIRECTOR_OF_STUDIES)
                        .areSpecialistsIn(GENERAL_MEDICINE)
                        .haveSupervisorTraining())
                .owedBy(DIRECTOR_OF_STUDIES);

        rule("PLACEMENT-GOALS")
                .under(DIRECTORS)
                .duty(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(PLACEMENT_GOALS)
                                .approvedBy(DIRECTOR_OF_STUDIES, PLACEMENT_DIRECTOR_OF_STUDIES)
                                .aboutIt("AGREED_GOALS"))
                        .whenItBegins())
                .owedBy(DIRECTOR_OF_STUDIES, PLACEMENT_DIRECTOR_OF_STUDIES);
    }

    /** A recommended placement is optional only for who opted out of it with a reason. */
    private static Truth replacesAnOptionalPlacement(Course course, Judgement judgement) {
        return course.replaces()
                .map(clinic -> RECOMMENDED.contains(clinic)
                        ? documents(PLACEMENT_EXEMPTION).aboutClinic(clinic).exists(judgement)
                        : Truth.YES)
                .orElse(Truth.NOT_TOLD);
    }

    /** A checklist of its own: made after the follow-up before, on the day of this one at the latest. */
    private static Truth followsAChecklist(Meeting followUp, Judgement judgement) {
        var record = judgement.record();
        var before = record.entries(Meeting.class).stream()
                .filter(meeting -> meeting.meeting() == YEARLY_FOLLOW_UP)
                .map(Meeting::on)
                .filter(on -> on.isBefore(followUp.on()))
                .max((one, other) -> one.compareTo(other));
        boolean isThere = record.entries(Document.class).stream()
                .filter(document -> document.document() == CHECKLIST)
                .filter(document -> document.about()
                        .filter(ref -> !ref.equals(followUp.ref()))
                        .isEmpty())
                .map(Document::on)
                .anyMatch(on -> !on.isAfter(followUp.on())
                        && before.filter(earlier -> !on.isAfter(earlier)).isEmpty());
        return isThere ? Truth.YES : judgement.absent(EntryKind.DOCUMENT);
    }

    /** A statement lies in the programme that it is filed under. */
    private static Truth isInTheProgramme(Document statement, Judgement judgement) {
        return statement
                .about()
                .map(ref -> Truth.of(judgement.record().entries(Document.class).stream()
                        .anyMatch(document -> document.ref().equals(ref)
                                && Set.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION)
                                        .contains(document.document()))))
                .orElseGet(() -> judgement.absent(EntryKind.DOCUMENT));
    }

    /** The list of tools is open; whether something else is one, the record does not say. */
    private static Truth isMadeWithATool(Assessment assessment, Judgement judgement) {
        return assessment.method() == AssessmentMethod.OTHER ? Truth.NOT_TOLD : Truth.YES;
    }

    private static Truth isMadeByASpecialist(Assessment assessment, Judgement judgement) {
        return Truth.of(assessment
                .assessor()
                .flatMap(judgement.record()::person)
                .flatMap(Person::specialties)
                .map(held -> !held.isEmpty()));
    }

    private static Truth isMadeOnAnExternalPlacement(Assessment assessment, Judgement judgement) {
        var record = judgement.record();
        return Truth.of(assessment
                .placement()
                .flatMap(ref -> record.entries(Placement.class).stream()
                        .filter(placement -> placement.ref().equals(ref))
                        .findFirst())
                .flatMap(record::isExternal));
    }

    private static Condition<WrittenWork> keepsWithin(Parameter weeks) {
        return Condition.<WrittenWork>of(
                        "WITHIN_WEEKS",
                        (work, judgement) -> Truth.of(work.weeks()
                                .map(told -> told.compareTo(BigDecimal.valueOf(judgement.value(weeks))) <= 0)))
                .with(weeks);
    }

    private static Condition<RecordAsOf> has(UnitEquipment equipment) {
        return unit(equipment.name(), facts -> facts.equipment().map(held -> held.contains(equipment)));
    }

    private static Condition<RecordAsOf> has(UnitActivity activity) {
        return unit(activity.name(), facts -> facts.activities().map(held -> held.contains(activity)));
    }

    private static Truth hasPassed(RecordAsOf record) {
        return Truth.of(
                record.full().unit().flatMap(UnitFacts::checklistPassed).map(passed -> !passed.isAfter(record.day())));
    }

    /** Somebody has been recruited when the training starts: what is asked afterwards is no consultation. */
    private static Truth isConsultedInTime(RecordAsOf record) {
        return Truth.of(record.full()
                .unit()
                .flatMap(UnitFacts::directorConsultedOnRecruitment)
                .map(asked -> !asked.isAfter(record.day()) && !asked.isAfter(record.start())));
    }

    private static Logs timeFor(LoggedActivity activity) {
        return logged(activity)
                .where("TIME", (log, judgement) -> Truth.of(log.amount().map(amount -> amount.signum() > 0)));
    }

    /** Auscultations may have entries of their own. */
    private static Condition<RecordAsOf> observation(String code) {
        return Condition.of(code, (record, judgement) -> {
            var entered =
                    record.entries(Auscultation.class).isEmpty() ? judgement.absent(EntryKind.AUSCULTATION) : Truth.YES;
            return entered.or(timeFor(OBSERVATION_HOURS).exists(judgement));
        });
    }

    /** Among the measures, or as a document. */
    private static Condition<Concern> planOfAction(String code) {
        var plan = documents(ACTION_PLAN).aboutIt(code);
        return Condition.of(
                code,
                (concern, judgement) -> Truth.of(concern.measures().contains(ConcernMeasure.ACTION_PLAN))
                        .or(plan.test().of(concern, judgement)));
    }

    private static Truth isSignedByAGp(Certificate certificate, Judgement judgement) {
        return certificate.signatures().stream()
                .map(signature -> isSignedByAGp(signature, certificate, judgement))
                .reduce(Truth.NO, Truth::or);
    }

    /** The head who is a GP, or a GP of the same health centre to whom the head has delegated it. */
    private static Truth isSignedByAGp(Signature signature, Certificate certificate, Judgement judgement) {
        var signer = judgement.record().person(signature.by());
        var isGp = Truth.of(signer.flatMap(Person::specialties)
                .map(held -> held.stream().anyMatch(one -> one.slug().equals(GENERAL_MEDICINE))));
        if (signature.role() == HEAD_OF_UNIT) {
            return isGp;
        }
        var home = judgement.record().full().employmentUnit();
        return signature.role() == DESIGNATED_SPECIALIST
                ? isGp.and(Truth.of(certificate.appointedByHead()))
                        .and(Truth.of(signer.flatMap(Person::unit).flatMap(unit -> home.map(unit::equals))))
                : Truth.NO;
    }
}
