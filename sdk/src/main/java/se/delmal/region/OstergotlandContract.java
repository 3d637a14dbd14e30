package se.delmal.region;

import static se.delmal.record.ConcernKind.PROBLEM;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK_GIVEN;
import static se.delmal.record.DocumentKind.PLACEMENT_GOALS;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.ST_CONTRACT;
import static se.delmal.record.DocumentPart.CLINICAL_ATTITUDE;
import static se.delmal.record.DocumentPart.CONSULTATION_SKILLS;
import static se.delmal.record.DocumentPart.COOPERATION;
import static se.delmal.record.DocumentPart.COURSE_PLAN;
import static se.delmal.record.DocumentPart.LEADERSHIP;
import static se.delmal.record.DocumentPart.MEDICAL_KNOWLEDGE;
import static se.delmal.record.DocumentPart.PRACTICAL_SKILLS;
import static se.delmal.record.DocumentPart.SCIENTIFIC_ATTITUDE;
import static se.delmal.record.DocumentPart.SERVICE_PLAN;
import static se.delmal.record.DocumentPart.SUPERVISION_PLAN;
import static se.delmal.record.DocumentPart.WRITTEN_AND_IMPROVEMENT_PLAN;
import static se.delmal.record.MeetingKind.HEAD_TALK;
import static se.delmal.record.MeetingKind.SUPERVISOR_MEETING;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PLACEMENT_DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.INFO;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.certificates;
import static se.delmal.rule.Vocabulary.concerns;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.improvementWorks;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.notified;
import static se.delmal.rule.Vocabulary.parts;
import static se.delmal.rule.Vocabulary.plannedEndCoversAbsence;
import static se.delmal.rule.Vocabulary.served;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.writtenWorks;

import java.util.List;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.record.Certificate;
import se.delmal.record.Placement;
import se.delmal.role.Role;
import se.delmal.rule.Condition;
import se.delmal.rule.Due;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Parameter;
import se.delmal.rule.Truth;
import se.delmal.time.TimeCategory;

/**
 * Region Östergötland, contract for specialist training in general medicine under the editions of 2015 and 2021; undated. It goes on top
 * of the region's guideline: where the two differ, both rules stand.
 */
final class OstergotlandContract extends LocalDocument {

    private static final String OPENING = "inledning utan rubrik, före ”Skriftligt individuellt utbildningsprogram”";
    private static final String PROGRAMME = "Skriftligt individuellt utbildningsprogram";
    private static final String TRAINEES = "ST-läkarens ansvar";
    private static final String HEADS = "Verksamhetschefens ansvar";
    private static final String SUPERVISORS = "Huvudhandledarens ansvar";
    private static final String DIRECTORS = "Studierektorns ansvar";
    private static final String CLOSING = "avslutning utan rubrik, vid underskrifterna";

    OstergotlandContract() {
        super("Region Östergötland, ST-kontrakt", "OSTK-RULE-", Texts.of("ostergotland-contract"));
        isForSpecialty("allmanmedicin");
        isForEditions(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

        rule("CONTRACT-PARTIES")
                .under(OPENING, CLOSING)
                .must(ERROR)
                .demands(documents(ST_CONTRACT)
                        .approvedBy(TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES)
                        .there(Due.atStart()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT, DIRECTOR_OF_STUDIES);

        rule("DURATION-2015")
                .under(OPENING)
                .must(ERROR)
                .underEditions(Edition.SOSFS_2015_8)
                .demands(served().atLeastMonths("minMonths", 60))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("DURATION-2021")
                .under(OPENING)
                .must(ERROR)
                .underEditions(Edition.HSLF_FS_2021_8)
                .demands(served().atLeastMonths("minMonths", 66))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("PARTTIME-EXTEND")
                .under(OPENING)
                .must(ERROR)
                .demands(plannedEndCoversAbsence())
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("VC-MAIN")
                .under(OPENING)
                .must(ERROR)
                .demands(served(TimeCategory.PRIMARY_CARE).moreThanPercent("morePercent", 50))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("RETURN-DAYS")
                .under(OPENING)
                .should(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(returnDays(Parameter.reading("minDays", 1)))
                        .byItsEnd())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR, HEAD_OF_UNIT);

        rule("PLACEMENT-REQUIRED")
                .under(OPENING)
                .must(ERROR)
                .demands(externalPlacements()
                        .where(
                                "DELMAL",
                                (placement, judgement) ->
                                        Truth.of(!placement.delmal().isEmpty()))
                        .atLeast("min", 1)
                        .inAll(Due.atCompletion()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES);

        rule("IUP-FOUR-PARTS")
                .under(PROGRAMME)
                .must(ERROR)
                .demands(parts(
                        Due.within("maxMonths", 6),
                        List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION),
                        SERVICE_PLAN,
                        COURSE_PLAN,
                        SUPERVISION_PLAN,
                        WRITTEN_AND_IMPROVEMENT_PLAN))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IUP-ASPECTS")
                .under(PROGRAMME)
                .must(WARNING)
                .demands(parts(
                        Due.within("maxMonths", 6),
                        List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION),
                        MEDICAL_KNOWLEDGE,
                        PRACTICAL_SKILLS,
                        CONSULTATION_SKILLS,
                        CLINICAL_ATTITUDE,
                        SCIENTIFIC_ATTITUDE,
                        COOPERATION,
                        LEADERSHIP))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IUP-6M")
                .under(PROGRAMME)
                .must(ERROR)
                .demands(documents(INDIVIDUAL_PROGRAMME)
                        .approvedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR, DIRECTOR_OF_STUDIES)
                        .there(Due.within("maxMonths", 6)))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IUP-REVISION-1Y")
                .under(TRAINEES, SUPERVISORS)
                .duty(WARNING)
                .demands(documents(PROGRAMME_REVISION).atLeast("perYear", 1).perTrainingYear())
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IMPROVEMENT")
                .under(TRAINEES)
                .duty(ERROR)
                .demands(improvementWorks().approved().atLeast("min", 1).inAll(Due.atCompletion()))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("SCIENTIFIC-WORK")
                .under(TRAINEES)
                .duty(ERROR)
                .demands(writtenWorks().approved().atLeast("min", 1).inAll(Due.atCompletion()))
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

        rule("SUP-AVG-1H")
                .under(HEADS)
                .duty(WARNING)
                .demands(supervision().hours().onAverageHours("avgHoursPerWeek", 1))
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        rule("HEADTALK")
                .under(HEADS)
                .duty(WARNING)
                .demands(meetings(HEAD_TALK).documented().atLeast("perYear", 1).perTrainingYear())
                .owedBy(HEAD_OF_UNIT);

        rule("CERT-SIGNER")
                .under(HEADS, SUPERVISORS)
                .duty(ERROR)
                .underEditions(Edition.SOSFS_2015_8)
                .demands(certificates()
                        .of(CertificateForm.Kind.COMPETENCE)
                        .signed()
                        .each()
                        .needs("HEAD_SIGNS", (certificate, judgement) -> signedBy(HEAD_OF_UNIT, certificate))
                        .needs(
                                "SUPERVISOR_SIGNS",
                                (certificate, judgement) -> signedBy(PRINCIPAL_SUPERVISOR, certificate))
                        .afterwards())
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        rule("PSUP-QUAL")
                .under(SUPERVISORS)
                .duty(ERROR)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR)
                        .areSpecialistsIn("allmanmedicin")
                        .haveSupervisorTrainingFrom("minYear", 2008, (training, judgement) -> Truth.YES))
                .owedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR);

        rule("PSUP-MEETING-1")
                .under(SUPERVISORS)
                .duty(WARNING)
                .demands(meetings(SUPERVISOR_MEETING)
                        .attendedBy(PRINCIPAL_SUPERVISOR)
                        .atLeast("perYear", 1)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("PSUP-REFRESH-5Y")
                .under(SUPERVISORS)
                .duty(INFO)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR).refreshSupervisorTrainingEvery("everyYears", 5))
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("PROBLEM-ESCALATION")
                .under(SUPERVISORS)
                .duty(WARNING)
                .demands(concerns()
                        .of(PROBLEM)
                        .each()
                        .needs(notified("EMPLOYER_TOLD", HEAD_OF_UNIT))
                        .needs(notified("DIRECTOR_TOLD", DIRECTOR_OF_STUDIES))
                        .afterwards())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("DOS-QUAL")
                .under(DIRECTORS)
                .duty(ERROR)
                .demands(holdersOf(DIRECTOR_OF_STUDIES)
                        .areSpecialistsIn("allmanmedicin")
                        .haveSupervisorTraining())
                .owedBy(DIRECTOR_OF_STUDIES);

        rule("DOS-MEETING-1-2")
                .under(DIRECTORS)
                .duty(WARNING)
                .demands(meetings(SUPERVISOR_MEETING)
                        .atLeast("min", 1)
                        .aimingAt("max", 2)
                        .perTrainingYear())
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

    private static Condition<Placement> returnDays(Parameter least) {
        return Condition.<Placement>of(
                        "RETURN_DAYS",
                        (placement, judgement) ->
                                Truth.of(placement.returnDays().map(days -> days >= judgement.value(least))))
                .with(least);
    }

    private static Truth signedBy(Role role, Certificate certificate) {
        return Truth.of(certificate.signatures().stream().anyMatch(signature -> signature.role() == role));
    }
}
