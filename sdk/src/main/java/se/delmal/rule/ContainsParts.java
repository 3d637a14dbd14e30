package se.delmal.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.EntryKind;

/** Documents of some kinds hold some parts: all those that exist are read together, since a revision adds to what it revises. */
final class ContainsParts implements Demand {

    private final Set<DocumentKind> kinds;
    private final List<DocumentPart> parts;
    private final Due due;

    ContainsParts(List<DocumentKind> kinds, List<DocumentPart> parts, Due due) {
        this.kinds = Set.copyOf(kinds);
        this.parts = parts;
        this.due = due;
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        var held = EnumSet.noneOf(DocumentPart.class);
        var read = judgement.record().entries(Document.class).stream()
                .filter(document -> kinds.contains(document.document()))
                .toList();
        read.forEach(document -> held.addAll(document.parts()));
        var missing = parts.stream().filter(part -> !held.contains(part)).toList();
        var finding =
                judgement.finding().entries(read.stream().map(Document::ref).toList());
        if (missing.isEmpty()) {
            return judgement.only(finding, Verdict.SATISFIED, "parts.satisfied");
        }
        finding.fact("missing", missing.stream().map(DocumentPart::name).collect(Collectors.joining(", ")));
        if (judgement.absent(EntryKind.DOCUMENT) == Truth.NOT_TOLD) {
            return judgement.only(finding, Verdict.UNDETERMINED, "parts.undetermined");
        }
        var lastDay = due.in(judgement);
        lastDay.ifPresent(finding::due);
        return lastDay.filter(day -> judgement.day().isAfter(day)).isPresent()
                ? judgement.only(finding, Verdict.BREACHED, "parts.breached")
                : judgement.only(
                        finding,
                        Verdict.OUTSTANDING,
                        lastDay.isPresent() ? "parts.outstanding" : "parts.outstanding-open");
    }

    @Override
    public boolean looksAtPlans() {
        return due.looksAtPlans();
    }

    @Override
    public List<Parameter> parameters() {
        return due.parameters();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Shown.names("parts", parts.toArray(DocumentPart[]::new)));
    }
}
