package se.delmal.region;

import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_FEEDBACK;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentKind.ROUTINES;
import static se.delmal.record.DocumentKind.SUPERVISOR_OPINION;
import static se.delmal.record.DocumentPart.CLINICAL;
import static se.delmal.record.DocumentPart.THEORY;
import static se.delmal.record.MeetingKind.HEAD_TALK;
import static se.delmal.record.MeetingKind.RECONCILIATION;
import static se.delmal.role.Role.CARE_PROVIDER;
import static se.delmal.role.Role.DESIGNATED_SPECIALIST;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PLACEMENT_SUPERVISOR;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.all;
import static se.delmal.rule.Vocabulary.assessments;
import static se.delmal.rule.Vocabulary.both;
import static se.delmal.rule.Vocabulary.certificates;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.flag;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.parts;
import static se.delmal.rule.Vocabulary.signer;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.unit;

import java.util.List;
import se.delmal.catalogue.CertificateForm.Kind;
import se.delmal.catalogue.Edition;
import se.delmal.national.EditionRules;
import se.delmal.national.Sources;
import se.delmal.record.DocumentKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.Supervision;
import se.delmal.rule.Due;
import se.delmal.rule.Judgement;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Truth;

/**
 * Örebro County Council, who does what in the new ST: December 2008, for SOSFS 2008:17 and every specialty; history. Bold print told
 * regulation from advice, and is lost, so of most rules it is not known how strongly they bound.
 */
final class Orebro2008 extends LocalDocument {

    private static final String TRAINEES = "ST-läkaren";
    private static final String SUPERVISORS = "Handledaren";
    private static final String PLACEMENTS = "Handledare med handledaransvar under visst tjänstgöringsavsnitt";
    private static final String HEADS = "Verksamhetschefen";
    private static final String PROVIDERS = "Vårdgivaren";

    /** "Ongoing" without a measure: none for a year is too little. */
    private static final int A_YEAR = 365;

    Orebro2008() {
        super("Örebro läns landsting, Vem gör vad i nya ST-utbildningen?", "ORE-2008-RULE-", Texts.of("orebro-2008"));
        isForEditions(Edition.SOSFS_2008_17);

        rule("TRAINEE-DOCUMENT")
                .under(TRAINEES)
                .must(ERROR)
                .demands(documents(DocumentKind.values()).regularly())
                .owedBy(TRAINEE);

        rule("REG-EXPIRED")
                .under("teckenförklaring under ”ST-läkaren”")
                .must(ERROR)
                .citing(Sources.SPECIALIST_PAGE)
                .showing("applicationsUntil", EditionRules.LAST_DAY_2008)
                .demands(certificates().of(Kind.APPLICATION).signed().there(Due.by(EditionRules.LAST_DAY_2008)))
                .owedBy(TRAINEE);

        // "Current" specialty: of the principal supervisor the trainee's; of a placement no record tells which.
        rule("SUP-QUAL")
                .under(SUPERVISORS, PLACEMENTS)
                .ofUnknownForce(WARNING)
                .demands(both(
                        holdersOf(PRINCIPAL_SUPERVISOR)
                                .areSpecialistsInTheTraineesSpecialty()
                                .haveSupervisorTraining(),
                        externalPlacements()
                                .each()
                                .needs("SPECIALIST", Orebro2008::supervisedBySpecialist)
                                .needs("SUPERVISOR_TRAINING", Orebro2008::supervisedByTrained)
                                .whenItBegins()))
                .owedBy(HEAD_OF_UNIT);

        rule("ASSESS-ONGOING")
                .under(SUPERVISORS, HEADS)
                .ofUnknownForce(WARNING)
                .demands(assessments().regularly(A_YEAR))
                .owedBy(SUPERVISOR, HEAD_OF_UNIT);

        rule("SUP-TALK-DOC")
                .under(SUPERVISORS)
                .ofUnknownForce(WARNING)
                .demands(supervision()
                        .every()
                        .needs(flag("DOCUMENTED", Supervision::documented))
                        .atOnce())
                .owedBy(SUPERVISOR);

        rule("SUP-RECONCILE-YEARLY")
                .under(SUPERVISORS)
                .ofUnknownForce(WARNING)
                .demands(meetings(RECONCILIATION)
                        .documented()
                        .atLeast("minPerYear", 1)
                        .perTrainingYear())
                .owedBy(SUPERVISOR);

        rule("SUP-OPINION")
                .under(SUPERVISORS)
                .ofUnknownForce(WARNING)
                .demands(documents(SUPERVISOR_OPINION).there(Due.atCompletion()))
                .owedBy(SUPERVISOR);

        rule("PLSUP-FEEDBACK")
                .under(PLACEMENTS)
                .ofUnknownForce(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(PLACEMENT_FEEDBACK)
                                .receivedBy(TRAINEE, PRINCIPAL_SUPERVISOR)
                                .aboutIt("FEEDBACK"))
                        .afterwards())
                .owedBy(PLACEMENT_SUPERVISOR);

        rule("IUP-PARTS")
                .under(HEADS)
                .ofUnknownForce(WARNING)
                .demands(parts(Due.atStart(), List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION), CLINICAL, THEORY))
                .owedBy(HEAD_OF_UNIT);

        rule("CERT-DELEGATE")
                .under(HEADS)
                .ofUnknownForce(WARNING)
                .demands(certificates()
                        .of(Kind.SERVICE, Kind.COMPETENCE)
                        .signed()
                        .each()
                        .needs(signer("SIGNER", HEAD_OF_UNIT, DESIGNATED_SPECIALIST))
                        .atOnce())
                .owedBy(HEAD_OF_UNIT);

        rule("SUP-APPOINTED")
                .under(HEADS)
                .ofUnknownForce(WARNING)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR, SUPERVISOR))
                .owedBy(HEAD_OF_UNIT);

        rule("QUALITY-REVIEW")
                .under(HEADS)
                .ofUnknownForce(WARNING)
                .demands(all(
                        Due.atCompletion(),
                        unit(
                                "QUALITY_REVIEW",
                                facts -> facts.lastExternalReview().map(done -> true))))
                .owedBy(HEAD_OF_UNIT);

        rule("HEADTALK")
                .under(HEADS)
                .ofUnknownForce(WARNING)
                .demands(meetings(HEAD_TALK).documented().there(Due.atCompletion()))
                .owedBy(HEAD_OF_UNIT);

        rule("ROUTINES")
                .under(PROVIDERS)
                .must(ERROR)
                .demands(documents(ROUTINES).there(Due.atStart()))
                .owedBy(CARE_PROVIDER);

        rule("DIRECTOR-ACCESS")
                .under(PROVIDERS)
                .must(ERROR)
                .demands(holdersOf(DIRECTOR_OF_STUDIES).areSpecialists().haveSupervisorTraining())
                .owedBy(CARE_PROVIDER);
    }

    private static Truth supervisedBySpecialist(Placement placement, Judgement judgement) {
        return Truth.of(placement
                .supervisor()
                .flatMap(judgement.record()::person)
                .flatMap(Person::specialties)
                .map(held -> !held.isEmpty()));
    }

    private static Truth supervisedByTrained(Placement placement, Judgement judgement) {
        return Truth.of(placement
                .supervisor()
                .flatMap(judgement.record()::person)
                .flatMap(Person::supervisorTraining)
                .map(done -> !done.isEmpty()));
    }
}
