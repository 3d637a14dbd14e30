package se.exempel.delmal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.Assessment;
import se.delmal.record.AssessmentMethod;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Messages;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;
import se.delmal.time.Programme;

/**
 * Somebody from outside reviews the training within thirty months of its start, the last day included. The vocabulary could say this
 * too; it is written out to show how a rule is made that the vocabulary has no words for.
 */
final class MidTermReviewRule implements TrainingRule {

    private static final Citation SECTION =
            Citation.of(ExempelGuideline.TITLE, "avsnitt 4", BindingForce.LOCAL_REQUIREMENT);

    private static final int MONTHS = 30;

    private static final Messages TEXTS = ExempelTexts.TEXTS;

    @Override
    public RuleId id() {
        return RuleId.of("se-exempel.mid-term-review");
    }

    @Override
    public LocalizedText statement() {
        return TEXTS.render("mid-term-review.statement", parameters());
    }

    @Override
    public List<Citation> citations() {
        return List.of(SECTION);
    }

    @Override
    public Severity severityWhenBreached() {
        return Severity.ERROR;
    }

    @Override
    public List<Fact> parameters() {
        return List.of(Fact.of("months", MONTHS));
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var due = record.start().plusMonths(MONTHS);
        var finding = FindingBuilder.of(this, record)
                .fact("months", MONTHS)
                .due(due)
                .responsible(Role.TRAINEE, Role.DIRECTOR_OF_STUDIES);
        if (record.full().programme() != Programme.ST) {
            return List.of(finding.notApplicable(TEXTS, "mid-term-review.not-applicable"));
        }
        var reviewed = firstReview(record);
        if (reviewed.isPresent()) {
            finding.fact("reviewed", reviewed.get()).entries(reviewsOn(reviewed.get(), record));
            return List.of(
                    reviewed.get().isAfter(due)
                            ? finding.breached(TEXTS, "mid-term-review.late")
                            : finding.satisfied(TEXTS, "mid-term-review.done"));
        }
        if (!record.isCompleteFor(EntryKind.ASSESSMENT)) {
            return List.of(finding.undetermined(TEXTS, "mid-term-review.not-told"));
        }
        return List.of(
                record.day().isAfter(due)
                        ? finding.breached(TEXTS, "mid-term-review.missed")
                        : finding.outstanding(TEXTS, "mid-term-review.to-do"));
    }

    private static Optional<LocalDate> firstReview(RecordAsOf record) {
        return record.entries(Assessment.class).stream()
                .filter(assessment -> isReview(assessment, record))
                .map(Assessment::on)
                .min(LocalDate::compareTo);
    }

    private static List<String> reviewsOn(LocalDate day, RecordAsOf record) {
        return record.entries(Assessment.class).stream()
                .filter(assessment ->
                        isReview(assessment, record) && assessment.on().equals(day))
                .map(Assessment::ref)
                .toList();
    }

    private static boolean isReview(Assessment assessment, RecordAsOf record) {
        return assessment.method() == AssessmentMethod.EXTERNAL
                && !assessment.on().isBefore(record.start());
    }
}
