package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.Entry;
import se.delmal.record.Placement;
import se.delmal.record.WrittenWork;

/** Conditions on each of some entries: one finding for each, or one for all; one where there are none. */
final class EachNeeds<E extends Entry> implements Demand {

    private static final Map<Verdict, String> KEYS_OF_ONE = keys("each.");
    private static final Map<Verdict, String> KEYS_OF_SEVERAL = keys("each-of.");

    private final Selection<E, ?> subjects;
    private final List<Condition<? super E>> needs;
    private final Each.DueOf dueOf;
    private final boolean atOnce;
    private final List<Parameter> parameters;
    private final boolean together;

    EachNeeds(
            Selection<E, ?> subjects,
            List<Condition<? super E>> needs,
            Each.DueOf dueOf,
            boolean atOnce,
            List<Parameter> parameters,
            boolean together) {
        this.subjects = subjects;
        this.needs = List.copyOf(needs);
        this.dueOf = dueOf;
        this.atOnce = atOnce;
        this.parameters = parameters;
        this.together = together;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var judged = new ArrayList<Judged>();
        for (var found : subjects.find(judgement)) {
            judged.add(judge(found, judgement));
        }
        if (judged.isEmpty()) {
            return judgement.absent(subjects.picked().kind()) == Truth.NO
                    ? judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "each.none")
                    : judgement.only(judgement.finding(), Verdict.UNDETERMINED, "each.none-known");
        }
        if (together) {
            return List.of(concluded(worst(judged), judgement));
        }
        var findings = new ArrayList<Finding>(judged.size());
        for (Judged one : judged) {
            findings.add(concluded(one, judgement));
        }
        return findings;
    }

    /** One entry, judged. */
    private record Judged(Entry entry, Verdict verdict, List<String> missing, Optional<LocalDate> due) {}

    private Judged judge(Selection.Found<E> found, Judgement judgement) {
        var entry = found.entry();
        var due = judgement.record().wholeOf(entry).when().or(entry::when).flatMap(span -> dueOf.in(span, judgement));
        var gaps = Gaps.of(needs, entry, judgement);
        if (gaps.isMet() == Truth.YES) {
            return new Judged(entry, Verdict.SATISFIED, List.of(), due);
        }
        if (gaps.isMet() == Truth.NOT_TOLD || !found.surely()) {
            return new Judged(entry, Verdict.UNDETERMINED, gaps.codes(), due);
        }
        return due.filter(day -> isLate(day, judgement)).isPresent()
                ? new Judged(entry, Verdict.BREACHED, gaps.codes(), due)
                : new Judged(entry, Verdict.OUTSTANDING, gaps.codes(), due);
    }

    private boolean isLate(LocalDate due, Judgement judgement) {
        return judgement.day().isAfter(due) || (atOnce && judgement.day().equals(due));
    }

    /** Those of the gravest verdict there is. */
    private static List<Judged> worst(List<Judged> judged) {
        for (Verdict verdict : List.of(Verdict.BREACHED, Verdict.UNDETERMINED, Verdict.OUTSTANDING)) {
            var such = judged.stream().filter(one -> one.verdict() == verdict).toList();
            if (!such.isEmpty()) {
                return such;
            }
        }
        return judged;
    }

    private Finding concluded(List<Judged> alike, Judgement judgement) {
        var subjects = new TreeSet<String>();
        var refs = new ArrayList<String>(alike.size());
        var missing = new HashSet<String>();
        Optional<LocalDate> due = Optional.empty();
        for (Judged one : alike) {
            subjects.add(name(one.entry()));
            refs.add(one.entry().ref());
            missing.addAll(one.missing());
            due = earlier(due, one.due());
        }
        var codes =
                needs.stream().map(Condition::code).filter(missing::contains).toList();
        return concluded(alike.get(0).verdict(), String.join(", ", subjects), refs, codes, due, judgement);
    }

    private Finding concluded(Judged one, Judgement judgement) {
        return concluded(
                one.verdict(), name(one.entry()), List.of(one.entry().ref()), one.missing(), one.due(), judgement);
    }

    private Finding concluded(
            Verdict verdict,
            String subject,
            List<String> refs,
            List<String> missing,
            Optional<LocalDate> due,
            Judgement judgement) {
        var finding = judgement.finding().fact("subject", subject).entries(refs);
        if (verdict != Verdict.SATISFIED) {
            finding.fact("missing", String.join(", ", missing));
        }
        due.ifPresent(finding::due);
        boolean open = verdict == Verdict.OUTSTANDING && due.isEmpty();
        return judgement.conclude(finding, verdict, open ? key(verdict) + "-open" : key(verdict));
    }

    private String key(Verdict verdict) {
        return (needs.size() > 1 ? KEYS_OF_SEVERAL : KEYS_OF_ONE).getOrDefault(verdict, "");
    }

    private static Map<Verdict, String> keys(String prefix) {
        return Arrays.stream(Verdict.values())
                .collect(Collectors.toUnmodifiableMap(
                        verdict -> verdict, verdict -> prefix + verdict.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(one.get()::isAfter).isPresent() ? other : one;
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
