package se.delmal.region;

import static se.delmal.record.AssessmentMethod.CO_SITTING;
import static se.delmal.record.AssessmentMethod.VIDEO;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_AGREEMENT;
import static se.delmal.record.DocumentKind.PROGRAMME_REVISION;
import static se.delmal.record.DocumentPart.FOLLOW_UP_HOW;
import static se.delmal.record.DocumentPart.FOLLOW_UP_WHEN;
import static se.delmal.record.MeetingKind.DIRECTOR_TALK;
import static se.delmal.role.Role.DIRECTOR_OF_STUDIES;
import static se.delmal.role.Role.HEAD_OF_UNIT;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.assessments;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;
import static se.delmal.rule.Vocabulary.holdersOf;
import static se.delmal.rule.Vocabulary.meetings;
import static se.delmal.rule.Vocabulary.parts;
import static se.delmal.rule.Vocabulary.served;
import static se.delmal.rule.Vocabulary.supervision;
import static se.delmal.rule.Vocabulary.unitEvery;

import java.util.List;
import se.delmal.catalogue.Edition;
import se.delmal.record.UnitFacts;
import se.delmal.rule.Due;
import se.delmal.rule.LocalDocument;
import se.delmal.time.TimeCategory;

/** Region Skåne's agreement on specialist training in general medicine, of 29 August 2022, for the editions of 2015 and 2021. */
final class SkaneAgreement extends LocalDocument {

    private static final String COMMITMENT = "Åtagande";
    private static final String IMPLEMENTATION = "Genomförande";
    private static final String TRAINEES = "ST-läkaren ska";
    private static final String SUPERVISORS = "Handledaren ska";
    private static final String HEADS = "Verksamhetschefen ska ansvara för";
    private static final String DIRECTORS = "Studierektorn ska";

    SkaneAgreement() {
        super("Region Skåne, ST-överenskommelse", "SKA-2022-RULE-", Texts.of("skane"));
        isForSpecialty("allmanmedicin");
        isForEditions(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

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

        rule("IUP-6-8M")
                .under(IMPLEMENTATION)
                .must(ERROR)
                .demands(documents(INDIVIDUAL_PROGRAMME)
                        .approvedBy(HEAD_OF_UNIT, PRINCIPAL_SUPERVISOR, TRAINEE, DIRECTOR_OF_STUDIES)
                        .there(Due.within("maxMonths", 8)))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("IUP-FOLLOWUP-STATED")
                .under(IMPLEMENTATION)
                .must(ERROR)
                .demands(parts(
                        Due.within("maxMonths", 8),
                        List.of(INDIVIDUAL_PROGRAMME, PROGRAMME_REVISION),
                        FOLLOW_UP_WHEN,
                        FOLLOW_UP_HOW))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("PLACEMENT-EARLIEST")
                .under(IMPLEMENTATION)
                .must(ERROR)
                .demands(externalPlacements().notBefore(served(), "minFteMonths", 12))
                .owedBy(TRAINEE, HEAD_OF_UNIT);

        rule("DIRECTOR-TALK")
                .under(IMPLEMENTATION, TRAINEES, DIRECTORS)
                .must(ERROR)
                .demands(meetings(DIRECTOR_TALK)
                        .attendedBy(TRAINEE, PRINCIPAL_SUPERVISOR)
                        .atLeast("perYear", 1)
                        .perTrainingYear())
                .owedBy(TRAINEE, DIRECTOR_OF_STUDIES);

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

        rule("SUP-QUAL")
                .under(HEADS)
                .must(ERROR)
                .demands(holdersOf(PRINCIPAL_SUPERVISOR).areSpecialists().haveSupervisorTraining())
                .owedBy(HEAD_OF_UNIT);

        rule("REVIEW-5Y")
                .under(HEADS)
                .must(ERROR)
                .demands(unitEvery("maxYears", 5, UnitFacts::lastExternalReview))
                .owedBy(HEAD_OF_UNIT);

        rule("PLACEMENT-AGREEMENT")
                .under(HEADS)
                .must(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(PLACEMENT_AGREEMENT).aboutIt("AGREEMENT"))
                        .whenItBegins())
                .owedBy(HEAD_OF_UNIT);
    }
}
