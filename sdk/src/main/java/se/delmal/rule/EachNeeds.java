package se.delmal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.Entry;
import se.delmal.record.Placement;
import se.delmal.record.WrittenWork;

/** Conditions on each of some entries: one finding for each; one in all where there are none. */
final class EachNeeds<E extends Entry> implements Demand {

    private final Selection<E, ?> subjects;
    private final List<Condition<? super E>> needs;
    private final Each.DueOf dueOf;
    private final List<Parameter> parameters;

    EachNeeds(
            Selection<E, ?> subjects, List<Condition<? super E>> needs, Each.DueOf dueOf, List<Parameter> parameters) {
        this.subjects = subjects;
        this.needs = List.copyOf(needs);
        this.dueOf = dueOf;
        this.parameters = parameters;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var findings = new ArrayList<Finding>();
        for (var found : subjects.find(judgement)) {
            findings.add(judge(found, judgement));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        return judgement.absent(subjects.picked().kind()) == Truth.NO
                ? judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "each.none")
                : judgement.only(judgement.finding(), Verdict.UNDETERMINED, "each.none-known");
    }

    private Finding judge(Selection.Found<E> found, Judgement judgement) {
        var entry = found.entry();
        var finding = judgement.finding().fact("subject", name(entry)).entries(List.of(entry.ref()));
        var gaps = Gaps.of(needs, entry, judgement);
        var key = needs.size() > 1 ? "each-of." : "each.";
        if (gaps.isMet() == Truth.YES) {
            return judgement.conclude(finding, Verdict.SATISFIED, key + "satisfied");
        }
        finding.fact("missing", gaps.missing());
        if (gaps.isMet() == Truth.NOT_TOLD || !found.surely()) {
            return judgement.conclude(finding, Verdict.UNDETERMINED, key + "undetermined");
        }
        var due = judgement
                .index()
                .full(entry.ref())
                .flatMap(Entry::when)
                .or(entry::when)
                .flatMap(span -> dueOf.in(span, judgement));
        if (due.isEmpty()) {
            return judgement.conclude(finding, Verdict.OUTSTANDING, key + "outstanding-open");
        }
        if (judgement.day().isAfter(due.get())) {
            return judgement.conclude(finding, Verdict.BREACHED, key + "breached");
        }
        return judgement.conclude(finding.due(due.get()), Verdict.OUTSTANDING, key + "outstanding");
    }

    /** How a finding names an entry to people: by its unit or title, else by its day. */
    private static String name(Entry entry) {
        Optional<String> named;
        if (entry instanceof Placement placement) {
            named = Optional.of(placement.unit());
        } else if (entry instanceof Course course) {
            named = Optional.of(course.title());
        } else if (entry instanceof WrittenWork work) {
            named = Optional.of(work.title());
        } else if (entry instanceof Certificate certificate) {
            named = Optional.of(certificate.form().toString());
        } else {
            named = entry.when().map(span -> span.from().toString());
        }
        return named.orElse(entry.ref());
    }

    @Override
    public List<Parameter> parameters() {
        return Parts.joined(
                parameters,
                Selection.parametersOf(subjects),
                needs.stream().flatMap(need -> need.parameters().stream()).toList());
    }

    @Override
    public List<Fact> facts() {
        return Parts.joined(
                Selection.factsOf(subjects),
                needs.stream().flatMap(need -> need.facts().stream()).toList());
    }
}
