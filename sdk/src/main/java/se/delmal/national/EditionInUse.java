package se.delmal.national;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.rule.Finding;
import se.delmal.rule.Severity;
import se.delmal.rule.Verdict;
import se.delmal.time.Programme;

/** The edition a record follows is one that an application on the day of judgement may use. */
final class EditionInUse extends NationalRule {

    EditionInUse() {
        super(
                "se.edition",
                Severity.ERROR,
                ALL,
                Sources.ORDINANCE_TRANSITION,
                Sources.REGULATION_2015,
                Sources.REGULATION_2021,
                Sources.SPECIALIST_PAGE,
                Sources.OLDER_APPLICATION_PAGE,
                Sources.PRESS_PAGE,
                Sources.ABROAD_PRACTICE,
                Sources.ORDINANCE);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        if (record.full().programme() != Programme.ST || record.edition().isEmpty()) {
            return List.of(finding(record).notApplicable(TEXTS, key("not-applicable")));
        }
        var edition = record.edition().get();
        var judgement = EditionRules.judge(
                edition,
                new EditionRules.Applicant(
                        record.full().licensed(),
                        record.full().swedishAt(),
                        Optional.of(record.full().started()),
                        completeUnder(edition, record),
                        record.day()));
        var finding = finding(record)
                .fact("edition", edition.document())
                .citing(judgement.citations())
                .responsible(Role.TRAINEE);
        judgement.facts().forEach(fact -> finding.fact(fact.name(), fact.value()));
        boolean mayStillFinish = edition == Edition.SOSFS_2008_17
                && judgement.verdict() == Verdict.SATISFIED
                && !record.account().isFulfilled();
        return List.of(
                mayStillFinish
                        ? finding.due(EditionRules.LAST_DAY_2008).outstanding(TEXTS, "edition.2008.still-open")
                        : finding.conclude(judgement.verdict(), TEXTS, judgement.reason()));
    }

    /** Until the last day, training under 2008:17 that is not complete is outstanding and no breach. */
    private static Optional<Boolean> completeUnder(Edition edition, RecordAsOf record) {
        return Optional.of(edition == Edition.SOSFS_2008_17 || record.account().isFulfilled());
    }
}
