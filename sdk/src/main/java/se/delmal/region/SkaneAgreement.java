package se.delmal.region;

import static se.delmal.record.AssessmentMethod.CO_SITTING;
import static se.delmal.record.AssessmentMethod.EXTERNAL;
import static se.delmal.record.AssessmentMethod.SPECIALIST_EXAMINATION;
import static se.delmal.record.AssessmentMethod.VIDEO;
import static se.delmal.record.CoursePurpose.RESEARCH_METHODS;
import static se.delmal.record.DocumentKind.ANNUAL_REPORT;
import static se.delmal.record.DocumentKind.CONSULTATION;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_GOALS;
import static se.delmal.record.DocumentKind.PLAN_CHANGE;
import static se.delmal.record.DocumentKind.PROGRAMME_EVALUATION;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.ST_CONTRACT;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.DocumentPart.ABSENCE;
import static se.delmal.record.DocumentPart.CLINICAL_ATTITUDE;
import static se.delmal.record.DocumentPart.CONSULTATION_SKILLS;
import static se.delmal.record.DocumentPart.COOPERATION;
import static se.delmal.record.DocumentPart.CREDITED_SERVICE;
import static se.delmal.record.DocumentPart.EARLIEST_END;
import static se.delmal.record.DocumentPart.FOLLOW_UP_HOW;
import static se.delmal.record.DocumentPart.FOLLOW_UP_WHEN;
import static se.delmal.record.DocumentPart.HEALTH_CENTRE;
import static se.delmal.record.DocumentPart.HOURS;
import static se.delmal.record.DocumentPart.LEADERSHIP;
import static se.delmal.record.DocumentPart.LENGTH;
import static se.delmal.record.DocumentPart.LICENCE_DATE;
import static se.delmal.record.DocumentPart.MEDICAL_KNOWLEDGE;
import static se.delmal.record.DocumentPart.PRACTICAL_SKILLS;
import static se.delmal.record.DocumentPart.RETURN_DAYS;
import static se.delmal.record.DocumentPart.SCIENTIFIC_ATTITUDE;
import static se.delmal.record.DocumentPart.START_DATE;
import static se.delmal.record.DocumentPart.TRAINEE_NAME;
import static se.delmal.record.LoggedActivity.LISTED_PERSONS;
import static se.delmal.record.LoggedActivity.ST_FORUM;
import static se.delmal.record.LoggedActivity.ST_TIME_HOURS;
import static se.delmal.record.MeetingKind.DIRECTOR_TALK;
import static se.delmal.record.MeetingKind.HEAD_TALK;
import static se.delmal.record.MeetingKind.SUPERVISOR_MEETING;
import static se.delmal.role.Role.DESIGNATED_SPECIALIST;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.FUNDER;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.INFO;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.all;
import static se.delmal.rule.Vocabulary.assessments;
import static se.delmal.rule.Vocabulary.certificates;
import static se.delmal.rule.Vocabulary.concerns;
import static se.delmal.rule.Vocabulary.consulted;
import static se.delmal.rule.Vocabulary.courses;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.flag;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.logged;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.notified;
import static se.delmal.rule.Vocabulary.parts;
import static se.delmal.rule.Vocabulary.served;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.unitEvery;
import static se.delmal.rule.Vocabulary.writtenWorks;

import java.util.List;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.record.Assessment;
import se.delmal.record.Certificate;
import se.delmal.record.CoursePurpose;
import se.delmal.record.DocumentKind;
import se.delmal.record.EntryKind;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.UnitFacts;
import se.delmal.rule.Certificates;
import se.delmal.rule.Condition;
import se.delmal.rule.Due;
import se.delmal.rule.Finding;
import se.delmal.rule.Judgement;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Truth;
import se.delmal.rule.Verdict;
import se.delmal.time.Programme;
import se.delmal.time.TimeCategory;

/** Region Skåne's agreement on specialist training in general medicine, of 29 August 2022, for the editions of 2015 and 2021. */
final class SkaneAgreement extends LocalDocument {

    private static final String GENERAL_MEDICINE = "allmanmedicin";

    private static final String FORM = "formulärfält utan rubrik, före ”Åtagande”";
    private static final String COMMITMENT = "Åtagande";
    private static final String IMPLEMENTATION = "Genomförande";
    private static final String TRAINEES = "ST-läkaren ska";
    private static final String SUPERVISORS = "Handledaren ska";
    private static final String HEADS = "Verksamhetschefen ska ansvara för";
    private static final String DIRECTORS = "Studierektorn ska";

    /** A programme and its revisions are read together. */
    private static final List<DocumentKind> PROGRAMMES = List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION);

    /** "Active" without a measure: something within a year. */
    private static final int A_YEAR = 365;

    SkaneAgreement() {
        super("Region Skåne, ST-överenskommelse", "SKA-2022-RULE-", Texts.of("skane"));
        isForSpecialty(GENERAL_MEDICINE);
        isForEditions(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

        rule("FORM-FIELDS")
                .under(FORM)
                .duty(ERROR)
                .showing("fields", 6)
                .demands(parts(
                        Due.atStart(),
                        List.of(ST_CONTRACT),
                        TRAINEE_NAME,
                        HEALTH_CENTRE,
                        LICENCE_DATE,
                        CREDITED_SERVICE,
                        START_DATE,
                        EARLIEST_END))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("CREDIT")
                .under(FORM)
                .duty(INFO)
                .demands(SkaneAgreement::creditsFitIn)
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("DURATION")
                .under(COMMITMENT)
                .must(ERROR)
                .demands(served().atLeastMonths("minMonths", 60))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("VC-MAJORITY")
                .under(COMMITMENT)
                .must(ERROR)
                .demands(served(TimeCategory.PRIMARY_CARE).moreThanPercent("morePercent", 50))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("PLACEMENT-REQUIRED")
                .under(COMMITMENT)
                .must(ERROR)
                .demands(externalPlacements().atLeast("min", 1).inAll(Due.atCompletion()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES);

        rule("SCIENCE-STA3")
                .under(COMMITMENT)
                .must(ERROR)
                .showing("goal", "STa3")
                .demands(all(
                        Due.atCompletion(),
                        courses().forPurpose(RESEARCH_METHODS).as("RESEARCH_COURSE"),
                        writtenWorks().approved().as("SCIENTIFIC_WORK")))
                .owedBy(TRAINEE);

        rule("IUP-ASPECTS")
                .under(IMPLEMENTATION)
                .must(WARNING)
                .demands(parts(
                        Due.within("maxMonths", 8),
                        PROGRAMMES,
                        MEDICAL_KNOWLEDGE,
                        PRACTICAL_SKILLS,
                        CONSULTATION_SKILLS,
                        CLINICAL_ATTITUDE,
                        SCIENTIFIC_ATTITUDE,
                        COOPERATION,
                        LEADERSHIP))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IUP-6-8M")
                .under(IMPLEMENTATION)
                .must(ERROR)
                .showing("minMonths", 6)
                .demands(documents(INDIVIDUAL_PROGRAMME)
                        .approvedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR, TRAINEE, DIRECTOR_OF_STUDIES)
                        .there(Due.within("maxMonths", 8)))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IUP-FOLLOWUP-STATED")
                .under(IMPLEMENTATION)
                .must(ERROR)
                .demands(parts(Due.within("maxMonths", 8), PROGRAMMES, FOLLOW_UP_WHEN, FOLLOW_UP_HOW))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("PLACEMENT-EARLIEST")
                .under(IMPLEMENTATION)
                .must(ERROR)
                .demands(externalPlacements().notBefore(served(), "minFteMonths", 12))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("ANNUAL-REPORT")
                .under(IMPLEMENTATION, TRAINEES)
                .must(ERROR)
                .demands(documents(ANNUAL_REPORT)
                        .receivedBy(DIRECTOR_OF_STUDIES)
                        .atLeast("perYear", 1)
                        .perTrainingYear())
                .owedBy(TRAINEE);

        rule("STATEMENT-YEARLY")
                .under(IMPLEMENTATION, SUPERVISORS)
                .must(ERROR)
                .demands(documents(SUPERVISOR_STATEMENT).atLeast("perYear", 1).perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("DIRECTOR-TALK")
                .under(IMPLEMENTATION, TRAINEES, DIRECTORS)
                .must(ERROR)
                .demands(meetings(DIRECTOR_TALK)
                        .attendedBy(TRAINEE, PRINCIPAL_SUPERVISOR)
                        .atLeast("perYear", 1)
                        .perTrainingYear())
                .owedBy(TRAINEE, DIRECTOR_OF_STUDIES);

        rule("EXTERNAL-ASSESSMENT")
                .under(IMPLEMENTATION, TRAINEES)
                .must(ERROR)
                .demands(assessments()
                        .by(EXTERNAL, SPECIALIST_EXAMINATION)
                        .atLeast("min", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(TRAINEE);

        rule("STFORUM-ACTIVE")
                .under("ST-Forum")
                .must(WARNING)
                .demands(logged(ST_FORUM).regularly(A_YEAR))
                .owedBy(TRAINEE);

        rule("PLAN-CHANGE-CONSULT")
                .under(TRAINEES)
                .must(WARNING)
                .demands(documents(PLAN_CHANGE)
                        .every()
                        .needs(consulted("CONSULTED", PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES))
                        .atOnce())
                .owedBy(TRAINEE);

        rule("PLACEMENT-PREP")
                .under(TRAINEES)
                .must(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(PLACEMENT_GOALS, CONSULTATION).aboutItBeforehand("CONTACT_BEFOREHAND"))
                        .needs(certificates().signed().aboutIt("CERTIFICATE_AFTERWARDS"))
                        .afterwards())
                .owedBy(TRAINEE);

        rule("IUP-EVAL-YEARLY")
                .under(SUPERVISORS, HEADS)
                .must(ERROR)
                .demands(documents(PROGRAMME_EVALUATION).atLeast("perYear", 1).perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR, TRAINEE, HEAD_OF_UNIT);

        rule("SUP-1H")
                .under(SUPERVISORS)
                .must(ERROR)
                .demands(supervision().hours().atLeastHours("minHoursPerWeek", 1))
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("ASSESS-4-OBSERVED")
                .under(SUPERVISORS)
                .must(ERROR)
                .demands(assessments()
                        .by(CO_SITTING, VIDEO)
                        .atLeast("minPerYear", 4)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);

        rule("ASSESS-METHOD-KNOWN")
                .under(SUPERVISORS)
                .must(WARNING)
                .demands(assessments()
                        .every()
                        .needs(flag("METHOD_AGREED", Assessment::methodAgreed))
                        .needs(flag("FED_BACK", Assessment::fedBack))
                        .needs(flag("DOCUMENTED", Assessment::documented))
                        .needs(actionPlanWhereNeeded())
                        .atOnce())
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        rule("SUP-MEETINGS-1-2")
                .under(SUPERVISORS, HEADS)
                .must(ERROR)
                .demands(meetings(SUPERVISOR_MEETING)
                        .attendedBy(PRINCIPAL_SUPERVISOR)
                        .atLeast("min", 1)
                        .aimingAt("max", 2)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);

        rule("PROBLEM-ESCALATION")
                .under(SUPERVISORS, DIRECTORS)
                .must(WARNING)
                .demands(concerns()
                        .each()
                        .needs(notified("NOTIFIED", HEAD_OF_UNIT, DIRECTOR_OF_STUDIES))
                        .afterwards())
                .owedBy(PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES);

        rule("CERT-SUP-DOS")
                .under(SUPERVISORS, DIRECTORS)
                .must(ERROR)
                .demands(all(
                        Due.atCompletion(),
                        competence().signedByOneOf(PRINCIPAL_SUPERVISOR).as("SUPERVISOR_CERTIFICATE"),
                        competence().signedByOneOf(DIRECTOR_OF_STUDIES).as("DIRECTOR_CERTIFICATE")))
                .owedBy(PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES);

        rule("SUP-QUAL")
                .under(HEADS)
                .must(ERROR)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR).areSpecialists().haveSupervisorTraining())
                .owedBy(HEAD_OF_UNIT);

        // The time that the head sets aside leaves no trace but the supervision that is given in it.
        rule("SUP-TIME-1-2H")
                .under(HEADS)
                .must(ERROR)
                .demands(supervision().hours().atLeastHours("min", 1, "max", 2))
                .owedBy(HEAD_OF_UNIT);

        // On a placement the trainee is not at the workplace; the document does not say what holds there.
        rule("ST-TIME-4H")
                .under(HEADS)
                .must(ERROR)
                .demands(logged(ST_TIME_HOURS).hours().outsidePlacements().atLeastHoursAtFullTime("hoursPerWeek", 4))
                .owedBy(HEAD_OF_UNIT);

        rule("REVIEW-5Y")
                .under(HEADS)
                .must(ERROR)
                .demands(unitEvery("maxYears", 5, UnitFacts::lastExternalReview))
                .owedBy(HEAD_OF_UNIT);

        // Under HSLF-FS 2021:8 the head signs only the list of service, so there the rule concerns nothing.
        rule("CERT-CONSULT")
                .under(HEADS)
                .must(ERROR)
                .underEditions(Edition.SOSFS_2015_8)
                .demands(competence()
                        .each()
                        .needs(Condition.of("CONSULTED_BEFORE", SkaneAgreement::consultedBoth))
                        .needs(Condition.of("SIGNED_BY_GP", SkaneAgreement::signedByGp))
                        .atOnce())
                .owedBy(HEAD_OF_UNIT);

        rule("HEADTALK")
                .under(HEADS)
                .must(ERROR)
                .demands(meetings(HEAD_TALK).atLeast("perYear", 1).perTrainingYear())
                .owedBy(HEAD_OF_UNIT);

        rule("OWN-PATIENTS")
                .under(HEADS)
                .must(INFO)
                .demands(logged(LISTED_PERSONS).there(Due.early()))
                .owedBy(HEAD_OF_UNIT);

        rule("PLACEMENT-AGREEMENT")
                .under(HEADS)
                .must(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(DocumentKind.PLACEMENT_AGREEMENT)
                                .containing(HOURS, LENGTH, ABSENCE, RETURN_DAYS)
                                .aboutIt("AGREEMENT"))
                        .whenItBegins())
                .owedBy(HEAD_OF_UNIT);

        rule("NATIONAL-CONFERENCE")
                .under(HEADS)
                .must(INFO)
                .demands(courses()
                        .forPurpose(CoursePurpose.NATIONAL_CONFERENCE)
                        .atLeast("min", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(HEAD_OF_UNIT);

        rule("SCIENCE-10W")
                .under(HEADS)
                .must(ERROR)
                .demands(writtenWorks().approved().ofAtLeastWeeks("weeks", 10).there(Due.atCompletion()))
                .owedBy(HEAD_OF_UNIT, TRAINEE);

        rule("EXTERNAL-COST")
                .under(HEADS)
                .must(INFO)
                .showing("payer", HEAD_OF_UNIT)
                .demands(assessments()
                        .by(EXTERNAL, SPECIALIST_EXAMINATION)
                        .every()
                        .needs(
                                "PAID_BY_UNIT",
                                (assessment, judgement) ->
                                        Truth.of(assessment.paidBy().map(payer -> payer == HEAD_OF_UNIT)))
                        .atOnce())
                .owedBy(HEAD_OF_UNIT);

        rule("PLACEMENT-QUALITY")
                .under(DIRECTORS)
                .must(INFO)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(DocumentKind.PLACEMENT_FOLLOW_UP).aboutIt("FOLLOW_UP"))
                        .afterwards())
                .owedBy(DIRECTOR_OF_STUDIES);

        rule("GRANT-WITHDRAW")
                .under("avslutning utan rubrik, efter ”Studierektorn ska”")
                .may(INFO)
                .demands(SkaneAgreement::grantIsAtRisk)
                .owedBy(FUNDER);

        rule("SIGNATURES")
                .under("underskrifter")
                .duty(ERROR)
                .demands(documents(ST_CONTRACT)
                        .approvedBy(TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES)
                        .there(Due.atStart()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES);
    }

    private static Certificates competence() {
        return certificates()
                .of(CertificateForm.Kind.COMPETENCE)
                .forProgramme(Programme.ST)
                .signed();
    }

    /** No cap is written down, but nobody can be credited with more than is required. */
    private static List<Finding> creditsFitIn(Judgement judgement) {
        var account = judgement.record().account();
        var credited = account.credited(TimeCategory.CREDITED);
        var finding = judgement.finding().fact("credited", credited).fact("required", account.required());
        if (credited.isZero()) {
            return judgement.absent(EntryKind.CREDITED_SERVICE) == Truth.NO
                    ? judgement.only(finding, Verdict.NOT_APPLICABLE, "none")
                    : judgement.only(finding, Verdict.UNDETERMINED, "not-told");
        }
        return credited.compareTo(account.required()) <= 0
                ? judgement.only(finding, Verdict.SATISFIED, "fits")
                : judgement.only(finding, Verdict.BREACHED, "too-much");
    }

    private static Condition<Assessment> actionPlanWhereNeeded() {
        var plan = documents(DocumentKind.ACTION_PLAN).aboutIt("ACTION_PLAN");
        return Condition.of("ACTION_PLAN", (assessment, judgement) -> switch (assessment.outcome()) {
            case AS_EXPECTED, NEEDS_WORK, NOT_JUDGED -> Truth.YES;
            case BELOW_EXPECTED -> plan.test().of(assessment, judgement);
        });
    }

    /** A certificate tells whom the head consulted. */
    private static Truth consultedBoth(Certificate certificate, Judgement judgement) {
        return Truth.of(certificate
                .consulted()
                .map(told -> told.containsAll(List.of(DIRECTOR_OF_STUDIES, PRINCIPAL_SUPERVISOR))));
    }

    /** The head who is a GP, or a GP whom the head has appointed. */
    private static Truth signedByGp(Certificate certificate, Judgement judgement) {
        var truth = Truth.NO;
        for (Signature signature : certificate.signatures()) {
            var isGp = Truth.of(judgement
                    .record()
                    .person(signature.by())
                    .flatMap(Person::specialties)
                    .map(held ->
                            held.stream().anyMatch(specialty -> specialty.slug().equals(GENERAL_MEDICINE))));
            if (signature.role() == HEAD_OF_UNIT) {
                truth = truth.or(isGp);
            } else if (signature.role() == DESIGNATED_SPECIALIST) {
                truth = truth.or(isGp.and(Truth.of(certificate.appointedByHead())));
            }
        }
        return truth;
    }

    /** Never automatic: an open problem is a reason to look, and whoever pays decides after information and a talk. */
    private static List<Finding> grantIsAtRisk(Judgement judgement) {
        var open = concerns().unresolved().exists(judgement);
        return switch (open) {
            case NO -> judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "no-concern");
            case YES -> judgement.only(judgement.finding(), Verdict.UNDETERMINED, "concern");
            case NOT_TOLD -> judgement.only(judgement.finding(), Verdict.UNDETERMINED, "not-told");
        };
    }
}
