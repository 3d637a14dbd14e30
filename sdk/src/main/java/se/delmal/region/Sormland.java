package se.delmal.region;

import static se.delmal.record.AssessmentMethod.SPECIALIST_COLLEGIUM;
import static se.delmal.record.DocumentKind.DELEGATION;
import static se.delmal.record.DocumentKind.EVALUATION;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.INTRODUCTION_PROGRAMME;
import static se.delmal.record.DocumentKind.ST_CONTRACT;
import static se.delmal.record.DocumentKind.SUPERVISOR_STATEMENT;
import static se.delmal.record.DocumentKind.TRAINING_PLAN;
import static se.delmal.record.MeetingKind.CLOSING_TALK;
import static se.delmal.role.Role.AT_SUPERVISOR;
import static se.delmal.role.Role.DESIGNATED_SPECIALIST;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.INFO;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.all;
import static se.delmal.rule.Vocabulary.assessments;
import static se.delmal.rule.Vocabulary.certificates;
import static se.delmal.rule.Vocabulary.concerns;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.unitAtLeast;
import static se.delmal.rule.Vocabulary.untoldIn;
import static se.delmal.time.Programme.AT;
import static se.delmal.time.Programme.ST;

import java.util.List;
import java.util.Set;
import se.delmal.catalogue.CertificateForm;
import se.delmal.record.Concern;
import se.delmal.record.ConcernKind;
import se.delmal.record.ConcernMeasure;
import se.delmal.record.RecordAsOf;
import se.delmal.record.UnitFacts;
import se.delmal.role.Role;
import se.delmal.rule.Condition;
import se.delmal.rule.Due;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Parameter;
import se.delmal.rule.Truth;

/**
 * Landstinget Sörmland, structure for the training of AT and ST doctors in primary care; undated. It separates no principal
 * supervisor, so whoever is supervisor or principal supervisor is meant.
 */
final class Sormland extends LocalDocument {

    private static final String HEAD = "Verksamhetschef för enhet där AT- och/eller ST-läkare utbildas";
    private static final String DIRECTOR = "Utbildningsansvarig (= studierektor)";
    private static final String AT_SUPERVISORS = "Handledare för AT-läkare";
    private static final String ST_SUPERVISORS = "Handledare för ST-läkare";

    Sormland() {
        super("Landstinget Sörmland, struktur för AT och ST", "SOR-RULE-", Texts.of("sormland"));
        isForSpecialty("allmanmedicin");

        rule("SUP-APPOINTED")
                .under(HEAD)
                .duty(ERROR)
                .inProgrammes(AT, ST)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR, SUPERVISOR, AT_SUPERVISOR))
                .owedBy(HEAD_OF_UNIT);

        rule("SPECIALIST-SUP")
                .under(HEAD)
                .duty(ERROR)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR, SUPERVISOR).areSpecialists())
                .owedBy(HEAD_OF_UNIT);

        rule("CONTRACT-PLAN")
                .under(HEAD, DIRECTOR)
                .duty(ERROR)
                .demands(all(
                        Due.atStart(),
                        documents(ST_CONTRACT).as("ST_CONTRACT"),
                        documents(TRAINING_PLAN, INDIVIDUAL_PROGRAMME)
                                .approvedBy(DIRECTOR_OF_STUDIES)
                                .as("APPROVED_PLAN")))
                .owedBy(HEAD_OF_UNIT, DIRECTOR_OF_STUDIES);

        rule("APPROVE-SERVICE")
                .under(HEAD)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                // Allmäntjänstgöring has no form that a record could hold.
                .demands(untoldIn(
                        AT,
                        certificates()
                                .of(CertificateForm.Kind.SERVICE, CertificateForm.Kind.COMPETENCE)
                                .forProgramme(ST)
                                .signedByOneOf(HEAD_OF_UNIT, DESIGNATED_SPECIALIST)
                                .where("GOALS_REACHED", (certificate, judgement) -> noGoalIsAtRisk(judgement.record()))
                                .there(Due.atCompletion())))
                .owedBy(HEAD_OF_UNIT);

        rule("SUP-TRAINED-COUNT")
                .under(HEAD)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                .demands(all(
                        Due.atStart(),
                        unitAtLeast("TRAINED_SUPERVISORS", UnitFacts::trainedSupervisors, Parameter.reading("min", 1))))
                .owedBy(HEAD_OF_UNIT);

        rule("INTRO-WRITTEN")
                .under(HEAD, ST_SUPERVISORS)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                .demands(documents(INTRODUCTION_PROGRAMME).there(Due.noLaterThanTheStart()))
                .owedBy(HEAD_OF_UNIT, SUPERVISOR);

        rule("RISK-PLAN")
                .under(DIRECTOR, AT_SUPERVISORS, ST_SUPERVISORS)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                .demands(concerns()
                        .of(ConcernKind.AT_RISK)
                        .each()
                        .needs("RISK_MEASURE", (concern, judgement) -> Truth.of(hasExtraSupervisionOrTime(concern)))
                        .afterwards())
                .owedBy(SUPERVISOR, DIRECTOR_OF_STUDIES);

        rule("AT-COLLEGIUM")
                .under(DIRECTOR)
                .duty(WARNING)
                .inProgrammes(AT)
                .demands(assessments()
                        .by(SPECIALIST_COLLEGIUM)
                        .attendedBy(DIRECTOR_OF_STUDIES)
                        .there(Due.atCompletion()))
                .owedBy(DIRECTOR_OF_STUDIES);

        rule("EVALUATION-RETURN")
                .under(DIRECTOR)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                .demands(documents(EVALUATION).receivedBy(HEAD_OF_UNIT).there(Due.atCompletion()))
                .owedBy(TRAINEE, DIRECTOR_OF_STUDIES);

        rule("SIGN-APPLICATION")
                .under(DIRECTOR)
                .may(INFO)
                .demands(certificates()
                        .of(CertificateForm.Kind.COMPETENCE)
                        .signedByOneOf(DIRECTOR_OF_STUDIES)
                        .each()
                        .needs(documents(DELEGATION).beforeIt("DELEGATION"))
                        .atOnce())
                .owedBy(DIRECTOR_OF_STUDIES);

        rule("SUP-MEETINGS")
                .under(AT_SUPERVISORS, ST_SUPERVISORS)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                .demands(supervision().regularly())
                .owedBy(SUPERVISOR, TRAINEE);

        rule("REPORT-PROBLEM")
                .under(AT_SUPERVISORS, ST_SUPERVISORS)
                .duty(WARNING)
                .inProgrammes(AT, ST)
                .demands(all(
                        Due.atCompletion(),
                        documents(SUPERVISOR_STATEMENT)
                                .where(
                                        "TOLD",
                                        (report, judgement) ->
                                                Truth.of(report.recipients().map(Sormland::headOrDirector)))
                                .as("PROGRESS_REPORT"),
                        concernsAreTold()))
                .owedBy(SUPERVISOR);

        rule("AT-CLOSING")
                .under(AT_SUPERVISORS)
                .duty(WARNING)
                .inProgrammes(AT)
                .demands(meetings(CLOSING_TALK).there(Due.atCompletion()))
                .owedBy(AT_SUPERVISOR);
    }

    /** The goals are not reached while a concern about them is open. */
    private static Truth noGoalIsAtRisk(RecordAsOf record) {
        for (Concern concern : record.entries(Concern.class)) {
            if (concern.concern() == ConcernKind.AT_RISK && !concern.resolved()) {
                return Truth.NO;
            }
        }
        return Truth.YES;
    }

    private static boolean hasExtraSupervisionOrTime(Concern concern) {
        return concern.measures().contains(ConcernMeasure.EXTRA_SUPERVISION)
                || concern.measures().contains(ConcernMeasure.PROLONGED_SERVICE);
    }

    /** The document writes "chef/studierektor": one of them is enough. */
    private static boolean headOrDirector(List<Role> told) {
        return told.stream().anyMatch(Set.of(HEAD_OF_UNIT, DIRECTOR_OF_STUDIES)::contains);
    }

    private static Condition<RecordAsOf> concernsAreTold() {
        return Condition.of("CONCERNS_TOLD", (record, judgement) -> {
            var truth = Truth.YES;
            for (Concern concern : record.entries(Concern.class)) {
                truth = truth.and(Truth.of(concern.notified().map(Sormland::headOrDirector)));
            }
            return truth;
        });
    }
}
