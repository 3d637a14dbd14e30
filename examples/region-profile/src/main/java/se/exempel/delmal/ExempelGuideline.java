package se.exempel.delmal;

import static se.delmal.record.AssessmentMethod.CO_SITTING;
import static se.delmal.record.AssessmentMethod.VIDEO;
import static se.delmal.record.DocumentKind.INDIVIDUAL_PROGRAMME;
import static se.delmal.record.DocumentKind.PLACEMENT_GOALS;
import static se.delmal.role.Role.PRINCIPAL_SUPERVISOR;
import static se.delmal.role.Role.TRAINEE;
import static se.delmal.rule.Severity.ERROR;
import static se.delmal.rule.Severity.WARNING;
import static se.delmal.rule.Vocabulary.assessments;
import static se.delmal.rule.Vocabulary.documents;
import static se.delmal.rule.Vocabulary.externalPlacements;

import se.delmal.rule.Due;
import se.delmal.rule.LocalDocument;

/**
 * The guideline of Region Exempel, an invented document, in its own order. What a guideline says is mostly of a few shapes, which
 * {@link se.delmal.rule.Vocabulary} has words for: an amount in each training year, something that is there by a day, something that
 * every placement needs.
 */
final class ExempelGuideline extends LocalDocument {

    static final String TITLE = "Region Exempel, riktlinje för ST (påhittad)";

    ExempelGuideline() {
        super(TITLE, "se-exempel.", ExempelTexts.TEXTS);

        rule("programme")
                .under("avsnitt 1")
                .must(ERROR)
                .demands(documents(INDIVIDUAL_PROGRAMME)
                        .approvedBy(PRINCIPAL_SUPERVISOR)
                        .there(Due.within("maxMonths", 6)))
                .owedBy(TRAINEE, PRINCIPAL_SUPERVISOR);

        rule("observed")
                .under("avsnitt 2")
                .must(WARNING)
                .demands(assessments()
                        .by(CO_SITTING, VIDEO)
                        .atLeast("minPerYear", 2)
                        .perTrainingYear())
                .owedBy(PRINCIPAL_SUPERVISOR);

        rule("placement-goals")
                .under("avsnitt 3")
                .should(WARNING)
                .demands(externalPlacements()
                        .each()
                        .needs(documents(PLACEMENT_GOALS).aboutItBeforehand("GOALS"))
                        .whenItBegins())
                .owedBy(TRAINEE);
    }
}
